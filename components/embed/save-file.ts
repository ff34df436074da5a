import { ownFetch } from "@/components/ui/own-fetch";

/**
 * Files that only their visitor may have are links, and a link cannot say who asks: in a frame they are fetched with the
 * session and saved from memory. Gives the way to stop.
 */
export function saveFilesBySession(): () => void {
  const onClick = (event: MouseEvent): void => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    if (link === null || link.origin !== location.origin || !link.pathname.startsWith("/api/documents/"))
      return;
    event.preventDefault();
    save(link.href).catch((cause: unknown) => console.info("The file could not be saved.", cause));
  };
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}

async function save(address: string): Promise<void> {
  const response = await ownFetch(address);
  if (!response.ok) throw new Error(`the file answered ${response.status}`);
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = encoded === undefined ? "document" : decodeURIComponent(encoded);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
