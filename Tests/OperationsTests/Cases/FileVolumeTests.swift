import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// The volume of a case that is over, as the office files it.
struct FileVolumeTests {
    @Test func `it is filed with its contents, page by page, and with cover, contents and note as documents`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await closed(world)
        world.house.clock.advance(days: 4)
        try await world.act(FileVolume(id, pages: [2: 3], retention: .tenYears, notes: "齐全"), as: world.wang)
        let file = try await file(id, world)
        let volume = try #require(file.volume)
        #expect(volume.filedBy == "王强" && volume.filedAt == world.house.clock.now)
        #expect(volume.contents.retention == .tenYears && volume.contents.notes == "齐全")
        let lines = volume.contents.lines
        #expect(lines.map(\.item.title) == ["立案/不予立案审批表", "涉案丝巾120条（物证）"])
        #expect(lines.map(\.pages.asPages) == ["1", "2-4"])
        #expect(file.documents.map(\.form) == [.filingApproval, .volumeCover, .volumeContents, .volumeNote])
        let contents = try await content(.volumeContents, file, world)
        guard case .table(let table)? = contents.values["目录"] else {
            Issue.record("no table")
            return
        }
        #expect(
            table.rows.map { [$0[0], $0[2], $0[4]] } == [["1", "立案/不予立案审批表", "1"], ["2", "涉案丝巾120条（物证）", "2-4"]])
        let note = FilledTexts.of(try await content(.volumeNote, file, world))
        #expect(note["页数"] == "共4页" && note["立卷人"] == "王强" && note["说明"] == "齐全")
        let cover = FilledTexts.of(try await content(.volumeCover, file, world))
        #expect(cover["保管期限"] == "10年" && cover["卷数"] == "共1卷 第1卷")
        #expect(cover["处理结果"]?.contains("罚款20000.00元") == true)
    }

    @Test func `it stays with those who worked on the case, who file it again where a paper came afterwards`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await closed(world)
        let filing = FileVolume(id, retention: .tenYears, notes: "齐全")
        try await world.act(filing, as: world.li)
        #expect(try await world.refusal(of: filing, as: world.li) == RefusalCode("nothing-to-file"))
        #expect(try await world.load(id).facts.team.map(\.name) == ["李梅", "王强"])
        let answers = try await world.office.read { access in
            try CaseForms(id, for: world.li, at: world.house.clock.now, in: access).filling(.serviceReceipt).examples
        }
        try await world.act(IssueForm(id, .serviceReceipt, answers), as: world.li)
        try await world.act(filing, as: world.wang)
        #expect(try await file(id, world).volume?.contents.items.count == 3)
    }

    @Test func `a case not filed has a volume too; one that is open, or whose fine is open again, has none`()
        async throws
    {
        let world = try await CaseWorld()
        let open = try await world.investigating()
        let filing = FileVolume(open, retention: .permanent, notes: "齐全")
        #expect(try await world.refusal(of: filing, as: world.li) == .notInThisState)
        let id = try await closed(world)
        let execution = try await world.execution(of: id)
        try await world.act(ReopenExecution(execution, reason: "误录"), as: world.head)
        let early = FileVolume(id, retention: .permanent, notes: "齐全")
        #expect(try await world.refusal(of: early, as: world.li) == RefusalCode("execution-open"))
        let nobody = FileVolume(id, retention: .permanent, notes: "齐全")
        #expect(try await world.refusal(of: nobody, as: world.head) == .notAllowed)
    }

    @Test func `pages of what is not in the volume are refused`() async throws {
        let world = try await CaseWorld()
        let id = try await closed(world)
        for pages in [[3: 1], [0: 2]] {
            let filing = FileVolume(id, pages: pages, retention: .permanent, notes: "齐全")
            #expect(try await world.refusal(of: filing, as: world.li) == .invalidInput)
        }
    }

    private func closed(_ world: CaseWorld) async throws -> CaseID {
        let (id, _) = try await world.served()
        try await world.perform(id)
        try await world.act(CloseCase(id, ClosingReport(performance: "已缴清")), as: world.head)
        return id
    }

    private func file(_ id: CaseID, _ world: CaseWorld) async throws -> CaseFile {
        try await world.office.read { access in
            try CaseFile(id, for: world.head, at: world.house.clock.now, yellow: .third, in: access)
        }
    }

    private func content(_ form: DocumentForm, _ file: CaseFile, _ world: CaseWorld) async throws -> FormContent {
        let line = try #require(file.documents.last { $0.form == form })
        return try #require(try await world.office.read { try DocumentStore.find(line.id, in: $0) }).read()
    }
}
