import Enforcement
import Law
import Testing

/// The volume of a case that is over.
struct CaseVolumeTests {
    @Test func `pages are counted through, from one`() {
        let lines = volume(pages: [1, 4, 2]).lines
        #expect(lines.map(\.pages.asPages) == ["1", "2-5", "6-7"])
        #expect(volume(pages: [1, 4, 2]).pages == 7)
        #expect(volume(pages: []).lines.isEmpty)
    }

    @Test(arguments: CaseState.allCases)
    func `it is filed where the case is over and its papers stay here`(state: CaseState) {
        let isOver: Set<CaseState> = [.notFiled, .closed, .terminated, .transferred]
        let code = CaseScene.refusal(state, .fileVolume, facts(), by: CaseScene.officer)
        #expect(code == (isOver.contains(state) ? nil : .notInThisState))
        #expect(!isOver.contains(state) || Case.procedure.finalStates.contains(state))
    }

    @Test func `each item has its pages, and the state of the volume is given`() {
        for (volume, code) in [
            (volume(pages: [1, 0]), "volume-incomplete"), (volume(pages: [1], notes: " "), "volume-incomplete"),
            (volume(pages: [3, 1]), nil),
        ] as [(FiledVolume, String?)] {
            let refusal = CaseScene.refusal(.closed, .fileVolume, facts(.volume(volume)), by: CaseScene.officer)
            #expect(refusal == code.map { RefusalCode($0) })
        }
    }

    @Test func `it is filed again only where something came since, and not while the decision is being performed`() {
        var facts = facts()
        facts.volume = VolumeStanding(filed: 3, items: 3)
        #expect(CaseScene.refusal(.closed, .fileVolume, facts, by: CaseScene.officer) == RefusalCode("nothing-to-file"))
        facts.volume = VolumeStanding(filed: 3, items: 4)
        #expect(CaseScene.refusal(.closed, .fileVolume, facts, by: CaseScene.officer) == nil)
        facts.volume = VolumeStanding(filed: nil, items: 0)
        #expect(CaseScene.refusal(.closed, .fileVolume, facts, by: CaseScene.officer) == RefusalCode("nothing-to-file"))
        facts.volume = VolumeStanding(filed: nil, items: 2)
        facts.openExecutions = ["青市监执〔2026〕1号"]
        #expect(CaseScene.refusal(.closed, .fileVolume, facts, by: CaseScene.officer) == RefusalCode("execution-open"))
    }

    private func facts(_ act: CaseAct? = nil) -> CaseFacts {
        var facts = CaseScene.facts
        facts.volume = VolumeStanding(items: 2)
        facts.act = act
        return facts
    }

    private func volume(pages: [Int], notes: String = "本卷文件齐全") -> FiledVolume {
        FiledVolume(
            items: pages.enumerated().map { place, count in
                FiledVolume.Item(number: nil, title: "文书\(place + 1)", on: CaseScene.day, pages: count)
            }, retention: .tenYears, notes: notes)
    }
}
