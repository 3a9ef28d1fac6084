// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

/** Every operation with its facts; `readNotes` and `decodeFacts` beside this folder say how to read it. */
export const facts: string = `
api/companies Pmr
//clients P
///generate-client-credentials G
///search P=CreateTime
///{resourceId} G U D
//direct-email-settings P
///make-default/{resourceId} Ue
///test P
//my Gr
//search Pr=CreateTime
///export Pr
//{resourceId} G:resourceId Um:resourceId D:resourceId
/company-groups Gr Pr
//search Pr=CreateTime
///export Pr
//{resourceId} Gr Ur
///participants Ur
/enrollments P
//form-details G
//search Pa:+x-ir-company-id=CreateTime
///export Pa
//{enrollmentId}/certificates/search P=UserEmail
//{resourceId} G
///send Pe
/executive-report/get-widget-datas Ps
//search Pa
/leaderboard/get-all Pans=Rank
///export Pa
//get-top-performers Pans=Rank
//get-user-timeline Pnsw=ActionTime
///export P
//user-performance Ps
/notifications/{enrollmentId}/search P=CreateTime
/phishing-simulator/phishing-campaign P
///form-details G
///search Pa=CreateTime
////export Pa
//phishing-campaign-job/start/{resourceId} P
/////{instanceGroup} Pe
//phishing-campaign-job-report/search Pa=Name
////export Pa
///search-email-clicked/{resourceId} P
///search-email-opened/{resourceId} P
///search-email-submitted/{resourceId} P
///summary/{resourceId}/{instanceGroup} G
///{searchType}/search/export/{resourceId}/{instanceGroup} P
/////{resourceId}/{instanceGroup} P=Email
//phishing-scenario/search Pa=Name
////export Pa
/quishing-simulator/quishing-campaign/search Pa=CreateTime
////export Pa
//quishing-campaign-job-report/search Pa=Name
////export Pa
///search-email-clicked/{resourceId} P
///search-email-opened/{resourceId} P
///search-email-submitted/{resourceId} P
///summary/{resourceId}/{instanceGroup} G
///{searchType}/search/export/{resourceId}/{instanceGroup} P
/////{resourceId}/{instanceGroup} P=Email
/roles G
//search P=CreateTime
/scim P
//fields G
//search P=CreateTime
//{resourceId} G U
///revoke Pe
/smishing-simulator/smishing-campaign/search Pa=CreateTime
////export Pa
//smishing-campaign-job-report/search Pa=Name
////export Pa
///summary/{resourceId}/{instanceGroup} G
///{searchType}/search/export/{resourceId}/{instanceGroup} P
/////{resourceId}/{instanceGroup} P=Email
/system-users P
/target-groups Ga P
//search Pa=Name
///current-company P=Name
/target-users P
//count-summary G
//create-mapping P
//example-file Pbs
//mapping-job/{resourceId} G
//search Pa=Email
///export Pa
//upload Pm
///{transactionId} G
//{resourceId} U
//{transactionId}/import P
///search Pi=Email
/training-reports/{enrollmentId}/interactions/{targetUserResourceId} G
///reminder-mails/search P=Email
///sending-report/search P=Email
/////export P
///summary G
///users/search P=Email
/trainings/search Pa=Name
connect/token Pft
`;

/** Headers that carry a Company ID on some operation, besides the standard one. */
export const extraCompanyHeaders: readonly string[] = ["x-ir-company-id"];

/** Where the API is, unless a client is told otherwise. */
export const defaultBaseUrl = "https://api.keepnetlabs.com";

/** The operation that gives tokens. */
export const tokenOperation = {"key":"POST /connect/token","path":"/connect/token"} as const;
