import type { ReactNode } from "react";
import { ColumnPage } from "@/components/ui/column-page";

/** Documents that answers cite. Who may see one is checked in the page. */
export default function DocumentsLayout({ children }: { children: ReactNode }) {
  return <ColumnPage>{children}</ColumnPage>;
}
