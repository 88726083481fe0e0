// The clock of the browsers, and of the journeys too: in the hours in which one has another day than the other, "today"
// would be two days.
export const ZONE = "Europe/Helsinki";
process.env.TZ = ZONE;
