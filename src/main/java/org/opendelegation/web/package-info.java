/**
 * What every page needs: language, security headers, error pages; knows no subject.
 */
@NullMarked
package org.opendelegation.web;

import org.jspecify.annotations.NullMarked;
