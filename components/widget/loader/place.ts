/** The widget on its page, floating or inline. */
export interface Place {
  host: HTMLElement;
  open(): void;
  close(): void;
  toggle(): void;
  /** Forgets the frame, whose window died with its place in the page; true when it was open. */
  drop(): boolean;
}
