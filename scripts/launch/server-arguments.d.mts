export declare const SERVER_NODE_OPTIONS: readonly string[];
/** What Node is told so that Next serves at an address: the built site, or with the mode `dev` the sources. */
export declare function toServerArguments(address: {
  port: number;
  host?: string;
  mode?: "start" | "dev";
}): string[];
