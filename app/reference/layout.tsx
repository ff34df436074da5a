import type { ReactNode } from "react";
import { ColumnPage } from "@/components/ui/column-page";

/** What programs read about the REST API. */
export default function ReferenceLayout({ children }: { children: ReactNode }) {
  return <ColumnPage>{children}</ColumnPage>;
}
