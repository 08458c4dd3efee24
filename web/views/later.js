// The views that nobody needs before there is an answer to look at: they are fetched when the first one stands on the page.

/** @import { Actions } from "../actions/index.js" */
/** @import { Store } from "../state.js" */
import { byId } from "../drawing/dom.js";
import { foldView } from "./fold.js";
import { linksView } from "./links.js";
import { mapView } from "./map.js";
import { redlineView } from "./redline.js";
import { takeawayView } from "./takeaway.js";
import { tourView } from "./tour.js";

/** @param {Store} store @param {Actions} actions */
export function watchLater(store, actions) {
  store.watch(linksView(byId("verdict"), actions));
  store.watch(takeawayView(byId("take"), actions));
  store.watch(foldView(byId("rows")));
  store.watch(redlineView(byId("articles"), actions));
  store.watch(tourView(byId("reading"), actions));
  store.watch(mapView(byId("map"), byId("rows")));
}
