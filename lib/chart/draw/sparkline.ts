import { prepareDomain } from "../axis/price-axis";

/** An SVG path through values in a box, first value at the left edge, last at the right; null under two values. */
export function toSparklinePath({
  values,
  width,
  height,
}: {
  values: readonly number[];
  width: number;
  height: number;
}): string | null {
  const domain = prepareDomain(values);
  if (!domain || values.length < 2) return null;
  const [low, high] = domain;
  const points = values.map((value, i) => {
    const x = (i / (values.length - 1)) * width;
    const y = height - ((value - low) / (high - low)) * height;
    return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
  });
  return `M${points.join("L")}`;
}
