/**
 * Numbers of Microsoft's codes for healthy interrupts: the sign-in goes on as it should, or the person stopped it. They
 * raise no hint. Source: Microsoft's code table (noted 2026-11-23).
 */
export const HEALTHY_INTERRUPTS: ReadonlySet<string> = new Set(
  [
    50058, // nobody is signed in yet: the ordinary sign-in page
    50125, // password being registered or reset
    50140, // "Stay signed in?"
    50168, // the browser's single sign-on cookie is being fetched
    50199, // confirmation that the right app asks
    50203, // asked to register an authenticator, may be skipped
    399218, // as 50199
    500581, // the page is redrawn
    501314, // a step inside the sign-in
    650041, // the person went back
    90135, // the person canceled
    90137, // the person canceled
  ].map(String),
);
