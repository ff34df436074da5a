export interface Address {
  port: number;
  host: string;
  url: string;
  probe: string;
}
export function readAddress(env?: Record<string, string | undefined>): Address;
export function checkPort(address: { port: number; host: string }): Promise<void>;
