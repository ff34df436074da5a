import { CITED_ID } from "../page-text";

/** Brings the cited span into the middle of its scrolling box, or the top of the page where nothing is cited on it. */
export function scrollToCited(scroller: HTMLElement | null): void {
  const mark = scroller?.querySelector<HTMLElement>(`#${CITED_ID}`);
  if (!scroller) return;
  if (!mark) {
    scroller.scrollTop = 0;
    return;
  }
  const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += offset - scroller.clientHeight / 3;
}
