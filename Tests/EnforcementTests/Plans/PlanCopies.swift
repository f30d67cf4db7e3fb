import TestSupport

/// In which ways a page prints a document more than once.
enum PlanCopies: String, CaseIterable, Sendable {
    case once
    /// The whole text, and again; each copy with its own noise.
    case whole
    case thrice
    /// Other words between the two.
    case apart
    /// Each paragraph, and again.
    case paragraphs
    /// Each line as it comes off the page, and again.
    case lines
    /// The first copy breaks off.
    case firstBrokenOff
    /// The second copy breaks off.
    case secondBrokenOff
    /// The second copy in the other script and other widths.
    case otherScript

    /// The text of a plan under a noise, printed this way, and the plan as it is to be found in it.
    func printed(
        _ sketch: PlanSketch, under noise: PlanNoise, _ random: inout TestRandom
    ) -> (text: String, sketch: PlanSketch) {
        let changed = noise.changing(sketch, &random)
        let plain = noise.printed(changed)
        func copy() -> String { noise.applied(to: plain, sketch, &random) }
        switch self {
        case .once: return (copy(), changed)
        case .whole: return (copy() + "\n" + copy(), changed)
        case .thrice: return (copy() + "\n" + copy() + "\n" + copy(), changed)
        case .apart:
            return (copy() + "\n本站所载内容仅供参考，请以正式文本为准。如有疑问请与我们联系。\n" + copy(), changed)
        case .paragraphs:
            let twice = plain.split(separator: "\n").map { "\($0)\n\($0)" }.joined(separator: "\n")
            return (noise.applied(to: twice, sketch, &random), changed)
        case .lines:
            return (copy().split(separator: "\n").map { "\($0)\n\($0)" }.joined(separator: "\n"), changed)
        case .firstBrokenOff: return (PlanCopies.cut(copy(), &random) + "\n" + copy(), changed)
        case .secondBrokenOff: return (copy() + "\n" + PlanCopies.cut(copy(), &random), changed)
        case .otherScript: return (copy() + "\n" + PlanNoise.mixed(PlanNoise.traditional(copy()), &random), changed)
        }
    }

    private static func cut(_ text: String, _ random: inout TestRandom) -> String {
        String(text.prefix(text.count * Int.random(in: 30...90, using: &random) / 100))
    }
}
