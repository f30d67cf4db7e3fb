package import Law

/// The crime a transfer speaks of: the one list of crimes, under the name it has in the linkage.
package typealias SuspectedCrime = Crime
