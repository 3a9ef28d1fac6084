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

/** The campaigns of a simulator. */
export function campaign(simulator: string): Kind & { paths: string[] } {
  const base = `/api/${simulator}-simulator/${simulator}-campaign`;
  const reports = [
    "{resourceId}/search",
    "export/{resourceId}",
    "summary/{resourceId}",
    "summary/target-groups/{resourceId}",
    "{searchType}/search/{resourceId}",
    "{searchType}/search/export/{resourceId}",
  ];
  return {
    name: `${simulator} campaign`,
    declaredBy: [rows(`POST ${base}/search`), one(`POST ${base}`)],
    names: [`${simulator}CampaignResourceId`],
    at: [`POST /api/${simulator}-simulator/${simulator}-scenario/search request.resourceId`],
    paths: [`${base}/{resourceId}`, `${base}-job/`, ...reports.map((report) => `${base}-job-report/${report}`)],
  };
}

/** A person in a campaign, by an id that holds for that campaign only. */
export function campaignUser(simulator: string): Kind {
  const report = `/api/${simulator}-simulator/${simulator}-campaign-job-report`;
  return {
    name: `person in a ${simulator} campaign`,
    declaredBy: [rows(`POST ${report}/{searchType}/search/{resourceId}/{instanceGroup}`)],
    paths: [`${report}/search-`],
  };
}
