const ID = "announcer";

/** Has a text read out by screen readers, once, after what they are saying. What can be seen is the caller's to show. */
export function announce(text: string): void {
  const region = document.getElementById(ID) ?? makeRegion();
  region.textContent = "";
  // a region that has only just come, or holds the same words already, is not read
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

function makeRegion(): HTMLElement {
  const region = document.createElement("div");
  region.id = ID;
  region.className = "sr-only";
  region.setAttribute("aria-live", "polite");
  document.body.append(region);
  return region;
}
