import Law
import Ledger
import Logging

/// Writes each event of the log as one line, for people or for programs.
///
/// What is logged are ids, names of operations, patterns of routes and codes; no name of a person, no value that somebody
/// typed, no secret (`docs/operations.md` says what stands where).
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level
    let part: LogPart
    let format: LogFormat
    let now: @Sendable () -> Moment
    let put: @Sendable (String) -> Void

    init(
        _ part: LogPart, level: Logger.Level, format: LogFormat, now: @escaping @Sendable () -> Moment,
        put: @escaping @Sendable (String) -> Void
    ) {
        self.part = part
        logLevel = level
        self.format = format
        self.now = now
        self.put = put
    }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var values = metadata
        if let provided = metadataProvider?.get() { values.merge(provided) { $1 } }
        if let own = event.metadata { values.merge(own) { $1 } }
        if let error = event.error { values["error"] = "\(error)" }
        let line = LogLine(at: now(), level: event.level, part: part, message: "\(event.message)", values: values)
        put(format == .json ? line.json : line.text)
    }
}

/// The parts of the program that log, each with a level of its own.
enum LogPart: String, CaseIterable {
    /// One line a request.
    case access
    /// Starting, draining, ending.
    case lifecycle
    /// What operations and the work beside requests have to say.
    case office
    /// The server: faults of requests, connections.
    case web
}

/// How lines are written.
enum LogFormat: String, CaseIterable {
    case text, json
}

/// One event of the log.
struct LogLine {
    let at: Moment
    let level: Logger.Level
    let part: LogPart
    let message: String
    let values: Logger.Metadata

    /// One JSON object, its members in the order of their names.
    var json: String {
        var members: [String: JSONValue] = values.mapValues(LogLine.value)
        members["at"] = .string(at.description)
        members["level"] = .string(level.rawValue)
        members["part"] = .string(part.rawValue)
        members["message"] = .string(message)
        let bytes = try? CanonicalJSON.encode(.object(JSONObject(members)))
        return String(decoding: bytes ?? [], as: UTF8.self)
    }

    /// Time, level, part, message, then `name=value`; whatever could be taken for another line or value is quoted.
    var text: String {
        let pairs = values.sorted { $0.key < $1.key }.map { "\($0.key)=\(LogLine.plain("\($0.value)"))" }
        let head = "\(at) \(level.rawValue.padding(toLength: 8)) \(part.rawValue.padding(toLength: 9))"
        return ([head, LogLine.flat(message)] + pairs).joined(separator: " ")
    }

    private static func value(_ value: Logger.MetadataValue) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .stringConvertible(let number as Int): .integer(Int64(number))
        case .stringConvertible(let number as Double): .number(number)
        case .stringConvertible(let other): .string("\(other)")
        case .array(let values): .array(values.map(LogLine.value))
        case .dictionary(let values): .object(JSONObject(values.mapValues(LogLine.value)))
        }
    }

    private static func plain(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "=" }
        if isPlain { return text }
        let bytes = try? CanonicalJSON.encode(.string(text))
        return String(decoding: bytes ?? [], as: UTF8.self)
    }

    /// Line breaks and other control characters as blanks.
    private static func flat(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        count < length ? self + String(repeating: " ", count: length - count) : self
    }
}
