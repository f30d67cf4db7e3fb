/// The text format in which Prometheus reads metrics, version 0.0.4.
struct MetricsText {
    private(set) var text = ""

    /// A metric with all its samples.
    mutating func put(_ description: MetricDescription, _ samples: [Sample]) {
        begin(description)
        for sample in samples { line(description, "", sample.labels, value: sample.value) }
    }

    /// The two lines that say what a metric is.
    mutating func begin(_ description: MetricDescription) {
        text += "# HELP \(description.name) \(MetricsText.escaped(description.help, quote: false))\n"
        text += "# TYPE \(description.name) \(description.kind.rawValue)\n"
    }

    /// One value.
    mutating func line(
        _ description: MetricDescription, _ suffix: String, _ labels: [String], bound: Double? = nil, value: Double
    ) {
        var pairs = zip(description.labels, labels).map { "\($0)=\"\(MetricsText.escaped($1, quote: true))\"" }
        if let bound { pairs.append("le=\"\(MetricsText.number(bound))\"") }
        let braces = pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
        text += "\(description.name)\(suffix)\(braces) \(MetricsText.number(value))\n"
    }

    /// A number as the format writes it: whole numbers without a point.
    static func number(_ value: Double) -> String {
        if value == .infinity { return "+Inf" }
        if value == -.infinity { return "-Inf" }
        if value.isNaN { return "NaN" }
        return Int64(exactly: value).map(String.init) ?? String(value)
    }

    private static func escaped(_ text: String, quote: Bool) -> String {
        let plain = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quote ? plain.replacing("\"", with: "\\\"") : plain
    }
}
