import {
  Apple,
  Baby,
  Bath,
  Bean,
  Beef,
  Candy,
  Cigarette,
  Coffee,
  Cookie,
  CookingPot,
  CupSoda,
  Droplets,
  Egg,
  Fish,
  Flame,
  GlassWater,
  HeartPulse,
  House,
  IceCreamCone,
  type LucideIcon,
  Milk,
  Package,
  PencilRuler,
  Sandwich,
  Soup,
  SprayCan,
  Wheat,
} from "lucide-react";
import { hueOf } from "@/components/ui/hue-of";

type Look = { words: RegExp; icon: LucideIcon; hue: number };

/** What goods are about by the Indonesian words in their name or category; the first that fits counts. */
const looks: readonly Look[] = [
  { words: /\b(susu|yogh?urt|yakult|milk)\b/i, icon: Milk, hue: 255 },
  { words: /\bes krim|frozen|beku\b/i, icon: IceCreamCone, hue: 330 },
  { words: /\b(kopi|coffee|cappuccino|teh|tea)\b/i, icon: Coffee, hue: 50 },
  { words: /\b(air mineral|aqua|galon)\b/i, icon: GlassWater, hue: 225 },
  { words: /\b(minuman|jus|soda|sirup|cola|isotonik)\b/i, icon: CupSoda, hue: 225 },
  { words: /\b(bayi|popok|baby)\b/i, icon: Baby, hue: 350 },
  { words: /\b(sabun mandi|sampo|shampoo|pasta gigi|perawatan|kosmetik|handbody)\b/i, icon: Bath, hue: 300 },
  { words: /\b(deterjen|pembersih|kebersihan|pewangi|pel|cuci)\b/i, icon: SprayCan, hue: 185 },
  { words: /\b(obat|kesehatan|vitamin|tablet|sachet obat)\b/i, icon: HeartPulse, hue: 20 },
  { words: /\b(rokok|kretek|filter|mild)\b/i, icon: Cigarette, hue: 280 },
  { words: /\b(buku|pulpen|pensil|alat tulis|atk|penghapus)\b/i, icon: PencilRuler, hue: 100 },
  { words: /\b(telur)\b/i, icon: Egg, hue: 75 },
  { words: /\b(sarden|ikan|tuna)\b/i, icon: Fish, hue: 205 },
  { words: /\b(daging|kornet|sosis|bakso)\b/i, icon: Beef, hue: 15 },
  { words: /\b(mi|mie|bihun|makanan instan|bubur)\b/i, icon: Soup, hue: 40 },
  { words: /\b(roti|kue)\b/i, icon: Sandwich, hue: 65 },
  { words: /\b(permen|cokelat|gula)\b/i, icon: Candy, hue: 345 },
  { words: /\b(camilan|biskuit|wafer|keripik|snack)\b/i, icon: Cookie, hue: 62 },
  { words: /\b(minyak|minyakita)\b/i, icon: Droplets, hue: 95 },
  { words: /\b(kacang)\b/i, icon: Bean, hue: 120 },
  { words: /\b(beras|tepung|sembako)\b/i, icon: Wheat, hue: 82 },
  { words: /\b(bumbu|kecap|saus|garam|santan|dapur)\b/i, icon: CookingPot, hue: 30 },
  { words: /\b(buah|sayur)\b/i, icon: Apple, hue: 145 },
  { words: /\b(gas|korek)\b/i, icon: Flame, hue: 30 },
  { words: /\b(rumah|perabot|alat)\b/i, icon: House, hue: 165 },
];

function lookOf(text: string): Look | undefined {
  return looks.find(({ words }) => words.test(text));
}

/** The icon of a product: what its name says, else what its category says. */
export function goodsIcon({ name, category }: { name: string; category: string }): LucideIcon {
  return (lookOf(name) ?? lookOf(category))?.icon ?? Package;
}

/** The hue of a category in degrees: all its products share it. */
export function categoryHue(category: string): number {
  return lookOf(category)?.hue ?? hueOf(category);
}
