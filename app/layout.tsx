import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ThemeScript } from "@/components/ui/theme/theme-script";
import { NONCE_HEADER } from "@/lib/page-headers";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Tickertalk", template: "%s · Tickertalk" },
  description: "Ask about share prices in plain words. Facts and history with their sources, not advice.",
};

export const viewport: Viewport = {
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f3f2ed" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1316" },
  ],
};

/**
 * The document: language, fonts and theme. The theme script changes `<html>` before React wakes up. It asks for the nonce of
 * the answer, so no page is made ahead of its request: its scripts would have none.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <html lang="en" className={`${GeistSans.variable} ${GeistMono.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  );
}
