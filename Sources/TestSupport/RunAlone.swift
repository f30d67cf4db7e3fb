import Foundation

/// Tests that wait for a slow tool against its clock: beside a thousand others on few processors they would run out of time,
/// so `make unit` runs them by themselves.
package enum RunAlone {
    /// Whether this is the run for them.
    package static let isOn = ProcessInfo.processInfo.environment["QINGYUAN_TESTS_ALONE"] == "1"
}
