import type { ClassVerbs } from "../rich-api/host-object.js";

/** The service to which office.js reports that ribbon commands may be sent. */
export const addinService: ClassVerbs<null> = {
  name: "AddinInternalService",
  internal: true,
  methods: { notifyActionHandlerReady: { call: () => undefined } },
};
