package import Logging

/// A fault as the log is told of it: at its own level what happened, the particulars only where somebody looks for them.
package struct LoggedFault: Sendable, Hashable {
    /// The error's own words, which hold no personal data; of an error without words its type and case.
    let summary: String
    /// Everything the error carries, possibly values of a record: logged at `debug` alone.
    let detail: String

    init(_ error: any Error) {
        summary = LoggedFault.summary(of: error)
        detail = String(reflecting: error)
    }

    /// An error that has no words of its own would be written with all it carries: its type, and which case it is, must do.
    private static func summary(of error: any Error) -> String {
        let type = type(of: error)
        if type is any CustomStringConvertible.Type { return "\(error)" }
        let name = "\(error)".prefix { $0 != "(" }
        return name == "\(type)" ? "\(type)" : "\(type).\(name)"
    }

    /// Leaves the lines.
    package func leave(in log: Logger, _ message: Logger.Message) {
        log.error(message, metadata: ["error": .string(summary)])
        log.debug("particulars of the fault", metadata: ["error": .string(detail)])
    }
}
