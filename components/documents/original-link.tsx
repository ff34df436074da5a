import { Download, ExternalLink } from "lucide-react";
import { buttonClass } from "@/components/ui/button";

/** The file as it was handed in, to be kept; for what came from the web, its address too. */
export function OriginalLink({
  documentId,
  version = null,
  sourceUrl,
}: {
  documentId: string;
  /** An earlier version, which only the owner gets; null for the one that answers. */
  version?: number | null;
  sourceUrl: string | null;
}) {
  const look = buttonClass({ kind: "quiet" });
  const query = version === null ? "" : `?version=${version}`;
  return (
    <>
      <a href={`/api/documents/${documentId}/original${query}`} download className={look}>
        <Download aria-hidden size={15} />
        Original file
      </a>
      {sourceUrl === null || !/^https?:\/\//.test(sourceUrl) ? null : (
        <a href={sourceUrl} target="_blank" rel="noopener noreferrer nofollow" className={look}>
          <ExternalLink aria-hidden size={15} />
          Web page
        </a>
      )}
    </>
  );
}
