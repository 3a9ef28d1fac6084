/** A kind of object that examples refer to by id. */
export interface Kind {
  /** What the ids name, as in the messages. */
  name: string;
  /** True for what several companies can refer to. Everything else belongs to the one company that declares it. */
  shared?: true;
  /** The places that say which objects exist: the rows of lists and searches, and what was created. */
  declaredBy: string[];
  /** Names that always refer to this kind, in bodies and as parameters. A name may be the end of a path. */
  names?: string[];
  /** Where `names` has this meaning: below this path. */
  within?: string;
  /** Beginnings of paths whose `{resourceId}` is such an object; `data.resourceId` of their answers repeats it. */
  paths?: string[];
  /** Further places that refer to it. */
  at?: string[];
}

/** The rows of a page. */
export function rows(operation: string, id = "resourceId"): string {
  return `${operation} response.data.results[].${id}`;
}

/** The entries of a list that comes all at once. */
export function list(operation: string, id = "resourceId"): string {
  return `${operation} response.data[].${id}`;
}

/** What an operation created, or the one object that it answers with. */
export function one(operation: string, id = "resourceId"): string {
  return `${operation} response.data.${id}`;
}

/** What a company form chooses from. The API has lists of these, which no operation of the description returns. */
export function choice(name: string): Kind {
  const answered = `${name.charAt(0).toLowerCase()}${name.slice(1)}ResourceId`;
  const forms = ["POST /api/companies", "PUT /api/companies/{resourceId}"];
  return {
    name,
    shared: true,
    declaredBy: [one("GET /api/companies/{resourceId}", answered)],
    at: forms.map((form) => `${form} request.${name}ResourceId`),
  };
}

/** The campaigns of a simulator. */
export function campaign(simulator: string): Kind & { paths: string[] } {
  const base = `/api/${simulator}-simulator/${simulator}-campaign`;
  const reports = [
    "summary/{resourceId}",
    "{searchType}/search/{resourceId}",
    "{searchType}/search/export/{resourceId}",
  ];
  return {
    name: `${simulator} campaign`,
    declaredBy: [rows(`POST ${base}/search`)],
    // on the wire, the name is the same for each simulator
    names: ["phishingCampaignResourceId"],
    within: `/api/${simulator}-simulator/`,
    paths: reports.map((report) => `${base}-job-report/${report}`),
  };
}

/** A person in a campaign, by an id that holds for that campaign only. */
export function campaignUser(simulator: string): Kind {
  const report = `POST /api/${simulator}-simulator/${simulator}-campaign-job-report`;
  return {
    name: `person in a ${simulator} campaign`,
    declaredBy: [rows(`${report}/{searchType}/search/{resourceId}/{instanceGroup}`)],
    at: ["opened", "clicked", "submitted"].map(
      (event) => `${report}/search-email-${event}/{resourceId} path.resourceId`,
    ),
  };
}
