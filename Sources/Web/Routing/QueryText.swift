import Hummingbird
import HTTPTypes
import Law

/// The query of a request target, strictly decoded.
enum QueryText {
    /// The pairs in order; empty where there is no query, nil where an escape is broken or decodes to no UTF-8 text.
    static func parse(_ target: String) -> [(name: String, value: String)]? {
        let page = target.prefix { $0 != "#" }
        let parts = page.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return [] }
        return pairs(parts[1], controls: false)
    }

    /// The pairs of an `application/x-www-form-urlencoded` text. Line breaks are let in where `controls` says so.
    static func pairs(_ text: some StringProtocol, controls: Bool) -> [(name: String, value: String)]? {
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(sides[0], plusIsSpace: true),
                let value = PercentCoding.decode(sides.count > 1 ? sides[1] : "", plusIsSpace: true, controls: controls)
            else { return nil }
            pairs.append((name, value))
        }
        return pairs
    }

    static let unknown = Wording("没有这个参数。", "There is no such parameter.")
    static let repeated = Wording("该参数只能出现一次。", "The parameter stands once.")
}

/// The values of a path, in the form their parameters ask for.
enum PathValues {
    /// Reads the values the router found.
    ///
    /// - Throws: `Problem.notFound` where one has another form: it can name no record.
    static func read(_ pattern: PathPattern, _ context: WebContext) throws -> [String: String] {
        var values: [String: String] = [:]
        for parameter in pattern.parameters {
            guard let raw = context.coreContext.parameters.get(parameter.name),
                let value = PercentCoding.decode(raw), parameter.accepts(value)
            else { throw Problem.notFound }
            values[parameter.name] = value
        }
        return values
    }
}
