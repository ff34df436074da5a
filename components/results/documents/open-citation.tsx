"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { TextSpan } from "@/lib/contract/knowledge/document-view";

/** A passage that an answer cites, as the viewer opens it. */
export interface CitedPlace {
  documentId: string;
  version: number;
  spans: TextSpan[];
  /** "Title, page 12". */
  label: string;
}

/** Opens the viewer beside the conversation at one of the passages of an answer. */
export type OpenCitation = (places: CitedPlace[], at: number) => void;

const OpenCitationContext = createContext<OpenCitation | null>(null);

/** Gives the citations inside a viewer to open in; without it their links lead to the viewer's own page. */
export function CitationViewer({ onOpen, children }: { onOpen: OpenCitation; children: ReactNode }) {
  return <OpenCitationContext.Provider value={onOpen}>{children}</OpenCitationContext.Provider>;
}

/** What opens a citation in place; null where there is nothing but links. */
export function useOpenCitation(): OpenCitation | null {
  return useContext(OpenCitationContext);
}
