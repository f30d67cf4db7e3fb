/// A proposed fine against its range.
public struct FineCheck: Hashable, Sendable, Codable {
    /// The fine proposed.
    public let proposed: Money
    /// What the law says of it.
    public let verdict: FineVerdict
    /// The verdict in one sentence.
    public let text: Wording
    /// The act and article it rests on, where there is one.
    public let source: LegalSource?
    /// The range.
    public let range: FineRange

    /// Whether the fine may stand as proposed.
    public var stands: Bool { verdict == .inside || verdict == .mitigated }

    /// Checks a fine.
    ///
    /// Above the range is refused always. Below it stands only with a ground of the law, a reason and a second person.
    ///
    /// - Parameters:
    ///   - proposed: the fine, in yuan (CNY).
    ///   - facts: what is known.
    ///   - date: the day of the decision.
    ///   - mitigation: why the fine lies below the range, where it does.
    /// - Returns: the check, or nil where the facts name no violation.
    public static func check(
        _ proposed: Money, _ facts: FineFacts, on date: LegalDate, mitigation: Mitigation? = nil
    ) -> FineCheck? {
        FineRange.of(facts, on: date).map { FineCheck(proposed, $0, mitigation) }
    }

    private init(_ proposed: Money, _ range: FineRange, _ mitigation: Mitigation?) {
        self.proposed = proposed
        self.range = range
        (verdict, text, source) = FineCheck.judge(proposed, range.governing, mitigation)
    }

    private static func judge(
        _ proposed: Money, _ reading: FineReading, _ mitigation: Mitigation?
    ) -> (FineVerdict, Wording, LegalSource?) {
        let source = reading.source
        guard proposed.currency == "CNY", proposed.minor >= 0 else {
            return (.above, Wording("罚款应当是人民币且不为负数", "a fine is in yuan and not negative"), source)
        }
        switch reading.result {
        case .cannotTell:
            let zh = reading.missing.map(\.wording.zh).joined(separator: "、")
            let en = reading.missing.map(\.wording.en).joined(separator: ", ")
            return (.cannotTell, Wording("无法核对罚款幅度，尚缺：\(zh)", "the range cannot be told without: \(en)"), source)
        case .noFine:
            return proposed.minor == 0
                ? (.inside, Wording("不予罚款", "no fine"), source)
                : (.above, Wording("依法不应罚款", "no fine may be imposed"), source)
        case .range:
            return judge(
                proposed, reading, least: reading.least ?? proposed, most: reading.most ?? proposed, mitigation)
        }
    }

    private static func judge(
        _ proposed: Money, _ reading: FineReading, least: Money, most: Money, _ mitigation: Mitigation?
    ) -> (FineVerdict, Wording, LegalSource?) {
        let range = Wording("\(least)元至\(most)元", "\(least) to \(most) yuan")
        if proposed > most {
            return (
                .above,
                Wording("拟罚款\(proposed)元，高于法定幅度\(range.zh)", "\(proposed) yuan lies above the range \(range.en)"),
                reading.source
            )
        }
        if proposed >= least {
            return (
                .inside,
                Wording("拟罚款\(proposed)元，在法定幅度\(range.zh)之内", "\(proposed) yuan lies in the range \(range.en)"),
                reading.source
            )
        }
        let principle = reading.mayGoBelow ? FinePrinciples.innocentSeller : FinePrinciples.mitigation
        let below = Wording("拟罚款\(proposed)元，低于法定幅度\(range.zh)", "\(proposed) yuan lies below the range \(range.en)")
        guard let mitigation else {
            return (
                .needsReason,
                Wording(
                    "\(below.zh)：减轻处罚应当有法定情形、说明理由并由另一人复核",
                    "\(below.en): it needs a ground of the law, a reason and a second person"),
                principle.standing.source
            )
        }
        if let lack = mitigation.lack {
            return (
                .needsReason, Wording("\(below.zh)：\(lack.zh)", "\(below.en): \(lack.en)"), principle.standing.source
            )
        }
        return (
            .mitigated,
            Wording(
                "\(below.zh)：减轻处罚，\(mitigation.ground.label.zh)，复核人\(mitigation.secondPerson)",
                "\(below.en): mitigated, \(mitigation.ground.label.en), seen by \(mitigation.secondPerson)"),
            principle.standing.source
        )
    }
}

/// What the law says of a proposed fine.
public enum FineVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// In the range.
    case inside
    /// Above the range, or a fine where there is none: refused.
    case above
    /// Below the range: a ground, a reason or the second person is missing.
    case needsReason
    /// Below the range, with everything the law and the office ask for.
    case mitigated
    /// The range cannot be told.
    case cannotTell

    /// The verdict in words.
    public var label: Wording {
        switch self {
        case .inside: Wording("在幅度之内", "in the range")
        case .above: Wording("超出幅度，不予通过", "above the range: refused")
        case .needsReason: Wording("低于幅度，须有法定情形、理由和复核人", "below the range: ground, reason and second person needed")
        case .mitigated: Wording("减轻处罚", "mitigated")
        case .cannotTell: Wording("无法核对", "cannot be told")
        }
    }
}

/// Why a fine lies below its range.
public struct Mitigation: Hashable, Sendable, Codable {
    /// The ground of the law.
    public let ground: MitigationGround
    /// The reason in this case.
    public let reason: String
    /// Who looked at it besides the one who proposes it.
    public let secondPerson: String

    /// A mitigation as proposed.
    public init(ground: MitigationGround, reason: String, secondPerson: String) {
        self.ground = ground
        self.reason = reason
        self.secondPerson = secondPerson
    }

    /// What it still lacks, or nil.
    var lack: Wording? {
        if reason.allSatisfy(\.isWhitespace) { return Wording("请说明减轻的理由", "give the reason") }
        if secondPerson.allSatisfy(\.isWhitespace) { return Wording("请写明复核人", "name the second person") }
        return nil
    }
}

/// The grounds on which a penalty is lighter or mitigated.
///
/// - Source: 行政处罚法 (2021) Art 32.
public enum MitigationGround: String, Hashable, Sendable, Codable, CaseIterable {
    /// 主动消除或者减轻违法行为危害后果.
    case harmUndone
    /// 受他人胁迫或者诱骗.
    case coerced
    /// 主动供述行政机关尚未掌握的违法行为.
    case volunteered
    /// 配合行政机关查处违法行为有立功表现.
    case merit
    /// 法律、法规、规章规定的其他情形.
    case otherLaw

    /// The ground in words.
    public var label: Wording {
        switch self {
        case .harmUndone: Wording("主动消除或者减轻危害后果", "undid or lessened the harm")
        case .coerced: Wording("受他人胁迫或者诱骗", "coerced or lured by others")
        case .volunteered: Wording("主动供述尚未掌握的违法行为", "told of violations not yet known")
        case .merit: Wording("配合查处有立功表现", "helped to find out others")
        case .otherLaw: Wording("法律、法规、规章规定的其他情形", "another ground in a law, regulation or rule")
        }
    }
}
