-- A voice at a scribe's device (C8): somebody in a group without a device of their own. What they are called: an institution, a role, or
-- '' for nobody who wants to be named; null for everybody who came with a device.
alter table participant
    add voice varchar(80);
