import { CopyText } from "./copy-text";

/** What goes into a page: the line for the button in the corner, and the one for a chat in the page's own flow. */
export function Snippet({ id, home }: { id: string; home: string }) {
  const tag = (more: string) => `<script src="${home}/widget.js" data-widget="${id}"${more} async></script>`;
  return (
    <div className="space-y-4">
      <p className="text-small text-muted">A button in the corner. Anywhere in the page, once:</p>
      <CopyText text={tag("")} name="the line for a button" />
      <p className="text-small text-muted">Or the chat in the page itself, at the place of the line:</p>
      <CopyText
        text={tag(' data-mode="inline" data-height="640px"')}
        name="the line for a chat in the page"
      />
      <p className="text-small text-muted">
        A page with a Content-Security-Policy needs <code className="font-mono">{home}</code> in{" "}
        <code className="font-mono">script-src</code>, <code className="font-mono">connect-src</code> and{" "}
        <code className="font-mono">frame-src</code>.
      </p>
    </div>
  );
}
