package org.m4d.portal.country;

/**
 * A country with its migrant stock of the latest year, in persons.
 *
 * @param country ISO 3166-1 alpha-2
 * @param abroad people from there who live elsewhere
 * @param resident people from elsewhere who live there
 */
public record CountryTotal(String country, int year, long abroad, long resident) {}
