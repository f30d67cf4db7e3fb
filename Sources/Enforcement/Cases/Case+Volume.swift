import Law

extension Case {
    /// Filing of the volume 立卷归档: an act of its own once the case is over, taken again where a paper came afterwards. No
    /// period for it was read, and none runs.
    static let volume: [Transition<Case>] = filedStates.map { state in
        Transition(
            from: state, on: .fileVolume, to: state, duty: .caseWork,
            guards: [
                CaseGuards.somethingToFile, CaseGuards.executionOver, CaseGuards.volumeComplete,
            ], source: CaseLaw.volume,
            clerical: Wording("案件已经办结，只整理案卷", "The case is over: its papers are put in order"))
    }

    /// The states in which a case is over here and its papers stay with the unit: those of a case that was merged or handed over
    /// are in the volume of the case in which it goes on.
    package static let filedStates: [CaseState] = [.notFiled, .closed, .terminated, .transferred]
}

extension CaseGuards {
    static let somethingToFile = Guard<Case>(
        "nothing-to-file", Wording("有尚未归档的文书或者证据", "There are papers that are not in the volume"),
        source: CaseLaw.volume, selects: true
    ) { facts, _, _ in
        facts.volume.items != facts.volume.filed && facts.volume.items > 0
            ? nil : Wording("案卷已归档，没有新的材料", "The volume is filed, and nothing has come since")
    }

    static let volumeComplete = Guard<Case>(
        "volume-incomplete",
        Wording("卷内每份材料都有页数，写明本卷情况", "Each item has its pages, and the state of the volume is given"),
        source: CaseLaw.volume
    ) { facts, _, _ in
        guard case .volume(let volume)? = facts.act else { return nil }
        if let place = volume.items.firstIndex(where: { $0.pages < 1 }) {
            return Wording("第\(place + 1)份材料的页数应当大于零", "Item \(place + 1) has no page")
        }
        return isBlank(volume.notes) ? Wording("请写明本卷情况", "Say what the state of the volume is") : nil
    }
}
