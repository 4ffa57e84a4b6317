import { speaker } from "../../speaker";

/** Side A's voices. */
export const zolfaghari = speaker({
  assertedBy: "A",
  speaker: "Hossein Zolfaghari, Deputy Interior Minister for Security",
  official: "zolfaghari",
});
export const iranOutlet = speaker({ assertedBy: "A" });
export const iranInterior = speaker({
  assertedBy: "A",
  speaker: "Interior Ministry of Iran, public relations",
  attribution: "official_text",
});
export const pourjamshidian = speaker({
  assertedBy: "A",
  speaker: "Ali Akbar Pourjamshidian, Deputy Interior Minister for Security and Law Enforcement",
  official: "pourjamshidian",
});
export const mirahmadi = speaker({
  assertedBy: "A",
  speaker: "Majid Mirahmadi, Deputy Interior Minister",
  official: "mirahmadi",
});

/** Side B's voices. */
export const turkishInterior = speaker({
  assertedBy: "B",
  speaker: "Ministry of Interior of Turkey",
  attribution: "official_text",
});
export const ince = speaker({
  assertedBy: "B",
  speaker: "Muhterem İnce, Deputy Interior Minister",
  official: "ince",
});
export const soylu = speaker({
  assertedBy: "B",
  speaker: "Süleyman Soylu, Interior Minister",
  official: "soylu",
});
