import type { ReactNode } from "react";
import { ColumnPage } from "@/components/ui/column-page";

/** Charts that somebody passed on. */
export default function ChartsLayout({ children }: { children: ReactNode }) {
  return <ColumnPage>{children}</ColumnPage>;
}
