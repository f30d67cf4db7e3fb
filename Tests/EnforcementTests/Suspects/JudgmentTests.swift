import Enforcement
import Law
import Testing

/// What a judgment must say, and how an earlier fine counts.
struct JudgmentTests {
    private static func judgment(
        _ verdict: CourtVerdict = .convicted, crime: Crime? = .sellingCounterfeits, sentence: Sentence = .imprisonment,
        months: Int? = 10, probation: Int? = nil, fine: Money? = .yuan(60_000)
    ) -> Judgment {
        Judgment(
            verdict: verdict, crime: crime, sentence: sentence, months: months, probation: probation, fine: fine,
            court: "青石县人民法院", number: "（2027）云0121刑初31号", judgedOn: CaseScene.day)
    }

    @Test(
        arguments: [
            (judgment(), false, nil), (judgment(probation: 12), false, nil),
            (judgment(.acquitted, crime: nil, sentence: .none, months: nil, fine: nil), false, nil),
            (judgment(.exempted, sentence: .none, months: nil, fine: nil), false, nil),
            (judgment(sentence: .none, months: nil), true, nil), (judgment(sentence: .life, months: nil), false, nil),
            (judgment(.acquitted, crime: nil, sentence: .none, months: nil), false, "sentence"),
            (judgment(crime: nil), false, "crime"), (judgment(), true, "sentence"),
            (judgment(months: nil), false, "months"), (judgment(months: 0), false, "months"),
            (judgment(sentence: .life, months: 3), false, "months"),
            (judgment(sentence: .control, months: 6, probation: 12), false, "probation"),
            (judgment(sentence: .none, months: nil, fine: nil), false, "fine"),
        ] as [(Judgment, Bool, String?)])
    func `a judgment is complete and consistent`(judgment: Judgment, isUnit: Bool, field: String?) {
        #expect(judgment.fault(isUnit: isUnit)?.field == field)
    }

    @Test(arguments: [(60_000, 20_000, 40_000), (20_000, 20_000, 0), (10_000, 30_000, 0), (60_000, 0, 60_000)])
    func `an earlier fine is set off against the criminal one, and never more than it`(
        criminal: Int, administrative: Int, remaining: Int
    ) {
        let offset = FineOffset(criminal: .yuan(Int64(criminal)), administrative: .yuan(Int64(administrative)))
        #expect(offset.remaining == .yuan(Int64(remaining)))
        #expect(offset.offset.minor + offset.remaining.minor == offset.criminal.minor)
    }
}
