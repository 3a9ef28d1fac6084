// expect: The client requests tokens itself: pass auth: clientCredentials({ clientId, clientSecret }) to createKeepnet().
import { keepnet } from "../clients.ts";

keepnet.POST("/connect/token", { body: {} });
