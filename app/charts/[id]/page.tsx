import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharedChart } from "@/components/charts/shared-chart";
import { parseShownLook } from "@/lib/chart/view/look-query";
import { getConfig } from "@/lib/config";
import { loadSharedChart } from "./load-shared-chart";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const chart = await loadSharedChart((await params).id, JSON.stringify(await searchParams));
  if (chart === null) return { title: "Not found" };
  const image = { url: `/api/charts/${chart.chartId}/image`, width: 1200, height: 630, alt: chart.title };
  return {
    title: chart.title,
    metadataBase: new URL(getConfig().publicUrl),
    openGraph: { title: chart.title, images: [image] },
    robots: { index: false },
  };
}

/** A chart as somebody looked at it. Its address is the hash of its content: who has it was given it. */
export default async function ChartPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const chart = await loadSharedChart((await params).id, JSON.stringify(query));
  if (chart === null) notFound();
  return <SharedChart model={chart} first={parseShownLook(query)} />;
}
