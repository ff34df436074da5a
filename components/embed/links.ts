import { ownFetch } from "@/components/ui/behaviour/own-fetch";

/**
 * Links in a frame. A link cannot say who asks, so files that only their visitor may have are fetched with the session and
 * saved from memory; and no other page of ours may stand in a frame, so it opens in a tab of its own. Citations are left to
 * the viewer. Gives the way to stop.
 */
export function followLinks(): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || link.origin !== location.origin || link.matches("[data-citation], [target]")) return;
    const isFile = link.hasAttribute("download");
    if (isFile && !link.pathname.startsWith("/api/documents/")) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isFile) window.open(link.href, "_blank", "noopener");
    else save(link.href).catch((cause: unknown) => console.info("The file could not be saved.", cause));
  };
  document.addEventListener("click", onClick, { capture: true });
  return () => document.removeEventListener("click", onClick, { capture: true });
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
