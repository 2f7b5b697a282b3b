package org.opendelegation.draft;

/**
 * That staff of a city which does not lead a trip would make a record another city's
 * matter, or take it from that city.
 */
class OtherCityException extends RuntimeException {

}
