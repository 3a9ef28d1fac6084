// Invented, like everything that the mock shows: no company, person or place of these names is meant.

const beginnings = "Amber Birch Cinder Dapple Elder Fallow Gorse Hazel Indigo Juniper Kestrel Larch Myrtle Nettle Osier";
const middles = "brook fold gate haven mere moor ridge stead thorpe wick";
const lines = "Logistics Foods Insurance Robotics Health Textiles Energy Libraries Optics Foundry";
const firsts = "Ada Bram Cleo Dario Enna Falk Greta Hamid Ines Jonas Kirsi Lorenz Mira Nuno Oda Piet Runa Samir Tova Yara";
const lasts = "Abernon Brask Corvath Dellamy Eskola Farrin Gantry Hollis Ibarre Jessop Kember Lorne Maddox Norling Ostrom Pavey";
const places = "Finance Engineering Sales Support Operations Legal Marketing Warehouse";

export const nameBeginnings = beginnings.split(" ");
export const nameMiddles = middles.split(" ");
export const businesses = lines.split(" ");
export const firstNames = firsts.split(" ");
export const lastNames = lasts.split(" ");
export const departments = places.split(" ");
