package de.wegmarke.bench;

/**
 * A group that phones can join.
 *
 * @param id as it stands in the address cards are sent to
 * @param code by which one joins
 * @param field the id of the field of action its cards belong to
 */
record HallGroup(String id, String code, String field) {}
