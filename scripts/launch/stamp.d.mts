interface Listing {
  base: string;
  keep?: (name: string) => boolean;
}
export function listFiles(path: string, listing: Listing): string[];
export function hashFiles(files: string[], options: { base: string; facts?: string[] }): string;
export function findStamp(file: string): string | null;
export function writeStamp(file: string, hash: string): void;
