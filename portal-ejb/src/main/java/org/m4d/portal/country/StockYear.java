package org.m4d.portal.country;

/**
 * A country's migrant stock in one year, in persons.
 *
 * @param abroad people from there who live elsewhere
 * @param resident people from elsewhere who live there
 */
public record StockYear(int year, long abroad, long resident) {}
