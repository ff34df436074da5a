export declare const SERVER_NODE_OPTIONS: readonly string[];
export declare const SERVER_OPTIONS: readonly string[];
