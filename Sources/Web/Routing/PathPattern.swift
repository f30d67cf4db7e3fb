/// The shape of a path as a route declares it: fixed words and named values, `/clues/{id}/acceptance`.
///
/// A pattern is not a path: a link needs values, and only `path(_:)` turns one into the other. Written as a literal
/// whose values are interpolated, `"/clues/\(.id)/acceptance"`, so that a misspelt value does not compile.
package struct PathPattern: Sendable, Hashable {
    /// One part between slashes.
    package enum Segment: Sendable, Hashable {
        case word(String)
        case value(PathParameter)
    }

    /// The parts in order; the root has none.
    package let segments: [Segment]

    /// A pattern from its parts.
    package init(segments: [Segment]) {
        self.segments = segments
    }

    /// The values a path of this shape carries, in order.
    package var parameters: [PathParameter] {
        segments.compactMap { if case .value(let parameter) = $0 { parameter } else { nil } }
    }

    /// The pattern as OpenAPI and the router write it: `/clues/{id}`.
    package var template: String {
        segments.isEmpty ? "/" : segments.map { "/" + PathPattern.text($0) }.joined()
    }

    /// The path with these values in order; traps when their number differs, a bug of the caller.
    package func path(_ values: String...) -> Path {
        var rest = values[...]
        var text = ""
        for segment in segments {
            text += "/"
            switch segment {
            case .word(let word): text += word
            case .value:
                guard let value = rest.popFirst() else { preconditionFailure("\(template) takes more values") }
                text += PercentCoding.encode(value)
            }
        }
        precondition(rest.isEmpty, "\(template) takes fewer values")
        return Path(requestTarget: text.isEmpty ? "/" : text) ?? .root
    }

    /// The pattern below a prefix: `/api/v1` and `/clues` make `/api/v1/clues`.
    package func under(_ prefix: PathPattern) -> PathPattern {
        PathPattern(segments: prefix.segments + segments)
    }

    /// Whether these decoded parts have this shape and every value the form its parameter asks for.
    package func matches(_ parts: [String]) -> Bool {
        parts.count == segments.count
            && zip(segments, parts).allSatisfy { segment, part in
                switch segment {
                case .word(let word): word == part
                case .value(let parameter): parameter.accepts(part)
                }
            }
    }

    private static func text(_ segment: Segment) -> String {
        switch segment {
        case .word(let word): word
        case .value(let parameter): "{\(parameter.name)}"
        }
    }
}

extension PathPattern: ExpressibleByStringInterpolation {
    /// Collects the words and values of a pattern literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        var segments: [Segment] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            segments += literal.split(separator: "/").map { .word(String($0)) }
        }

        package mutating func appendInterpolation(_ parameter: PathParameter) {
            segments.append(.value(parameter))
        }
    }

    package init(stringLiteral value: String) {
        self.init(segments: value.split(separator: "/").map { .word(String($0)) })
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(segments: stringInterpolation.segments)
    }
}
