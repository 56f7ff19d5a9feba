import {
  Apple,
  Baby,
  Bath,
  Beef,
  Candy,
  Cigarette,
  Cookie,
  CookingPot,
  CupSoda,
  Egg,
  Fuel,
  HeartPulse,
  House,
  type LucideIcon,
  Milk,
  Package,
  PencilRuler,
  ShoppingBasket,
  Snowflake,
  Soup,
  SprayCan,
  Wheat,
} from "lucide-react";

/** What a category is about, by words in its name. */
const byWord: readonly (readonly [RegExp, LucideIcon])[] = [
  [/kopi|teh|minum|jus|drink/i, CupSoda],
  [/susu|dairy|milk/i, Milk],
  [/mi instan|mie|instan|noodle|sarapan/i, Soup],
  [/permen|cokelat|coklat|candy/i, Candy],
  [/camilan|snack|biskuit|kue|wafer|keripik/i, Cookie],
  [/sembako|beras|tepung|roti|bakery/i, Wheat],
  [/telur/i, Egg],
  [/bumbu|dapur|minyak|masak|kecap|saus/i, CookingPot],
  [/buah|sayur|segar/i, Apple],
  [/daging|ikan|ayam/i, Beef],
  [/beku|es krim|frozen/i, Snowflake],
  [/bayi|anak|popok|baby/i, Baby],
  [/mandi|perawatan|sabun|sampo|kosmetik|diri|kecantikan/i, Bath],
  [/bersih|cuci|deterjen|pembersih/i, SprayCan],
  [/obat|kesehatan|vitamin/i, HeartPulse],
  [/rokok|tembakau/i, Cigarette],
  [/tulis|kantor|atk|sekolah/i, PencilRuler],
  [/gas|bensin/i, Fuel],
  [/rumah|alat|perabot/i, House],
  [/makan|food/i, ShoppingBasket],
];

export function categoryIcon(category: string): LucideIcon {
  return byWord.find(([word]) => word.test(category))?.[1] ?? Package;
}
