import Enforcement
import HTTPTypes
import Law
import Operations

/// The exchange of cases with agencies' own systems, on pages.
enum ExchangeRoutes {
    /// The largest file a page takes, in bytes; the command line takes more.
    static let largestFile = 1 << 30

    static let all: [any Route] = [
        PageRoute(.get, Paths.exchangePattern, access: .signedIn) { .page(try await page($0, FormReader())) },
        PageRoute(
            upload: Paths.exchangeRunsPattern, field: "file", access: .signedIn, limit: largestFile, handle: take),
        PageRoute(.get, Paths.exchangeRunPattern, access: .signedIn) { visit in
            let model = try await run(visit)
            var reply = PageReply.page(ExchangeRunPage.page(model, context: try await visit.page()))
            if model.isUnderWay { reply.headers[.refresh] = "3" }
            return reply
        },
        PageRoute(.get, Paths.exchangeMappingNewPattern, access: .signedIn) { visit in
            .page(try await form(visit, FormReader()))
        },
        PageRoute(
            .post, Paths.exchangeMappingsPattern, access: .signedIn, form: .files(1, upTo: SaveMapping.largest),
            handle: save),
        PageRoute(.get, Paths.exchangeMappingPattern, access: .signedIn) { visit in
            let (actor, id) = (try visit.actor(), visit.value(.id))
            let kept = try await visit.house.office.read { try MappingStore.find(id, for: actor, in: $0) }
            return .page(
                MappingPages.show(
                    kept, try kept.mapping(), isOwn: kept.unitID == actor.unitID, context: try await visit.page()))
        },
        PageRoute(.get, Paths.exchangeCasesPattern, access: .signedIn) { try await send($0, ExchangeExport.init) },
        PageRoute(.get, Paths.exchangeDocumentsPattern, access: .signedIn) { visit in
            let reader = try visit.actor()
            return try await send(visit) { try DocumentExport($0, for: reader, file: IssuedSheet.wordFile) }
        },
    ]

    /// Sends what goes out by a mapping of the reader's own unit.
    private static func send(
        _ visit: Visit, _ output: (AgencyMapping) throws -> some ExchangeOutput
    ) async throws -> PageReply {
        let (actor, id, office) = (try visit.actor(), visit.value(.id), visit.house.office)
        let kept = try await office.read { access in
            let seen = try MappingStore.find(id, for: actor, in: access)
            return try MappingStore.mapping(seen.agency, for: actor, in: access)
        }
        let file = OutgoingFile(try output(kept.mapping()), of: office, for: actor)
        return PageReply(status: .ok, content: .stream(await file.stream(on: visit.now.date)), notice: nil)
    }

    private static func page(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, after) = (try visit.actor(), visit.query.first("after"))
        let reads = Authority.decide(.caseRead, by: actor, on: nil) == .allowed
        let model = try await visit.house.office.read { access in
            let mappings = try MappingStore.list(for: actor, in: access)
            let runs = try ExchangeStore.runs(after: after, limit: PageSize.rows + 1, for: actor, in: access)
            let shown = Array(runs.prefix(PageSize.rows))
            return ExchangePage.Model(
                form: form, mayImport: ExchangeAccess.mayImport(actor), mayKeep: ExchangeAccess.mayKeepMappings(actor),
                own: mappings.filter { $0.unitID == actor.unitID }, mappings: mappings,
                waiting: reads ? try ExchangeStore.waiting(limit: PageSize.rows, for: actor, in: access) : [],
                runs: shown,
                next: runs.count > shown.count
                    ? shown.last.map { Paths.exchange.with(query: [("after", $0.id)]) } : nil)
        }
        return ExchangePage.page(model, context: try await visit.page())
    }

    @Sendable private static func take(_ visit: Visit, _ file: inout FileUpload) async throws -> PageReply {
        var form = visit.form()
        let (agency, way) = (form.required("agency"), form.required("how", as: ExchangeWay.self))
        if file.fileName == nil { form.refuse("file", "required", FieldText.fileRequired) }
        guard file.fileName != nil, let way, form.isValid else { return .invalid(try await page(visit, form)) }
        var upload = try await ExchangeUpload(
            of: agency, isRehearsal: way == .rehearsal, into: visit.house.office, as: visit.actor())
        while let bytes = try await file.next() { try await upload.feed(bytes) }
        return .redirect(Paths.exchangeRun(try await upload.finish()), saying: .done(ExchangeText.taken))
    }

    private static func run(_ visit: Visit) async throws -> ExchangeRunPage.Model {
        let (actor, id) = (try visit.actor(), visit.value(.id))
        let list = Paths.exchangeRunPattern.template
        let after = visit.query.first("after").flatMap { Cursor($0, list: list) }
        let place = after.flatMap { cursor in
            Int(cursor.values.first ?? "").map { (line: $0, id: cursor.values.last ?? "") }
        }
        return try await visit.house.office.read { access in
            let run = try ExchangeStore.run(id, for: actor, in: access)
            let found = try ExchangeStore.problems(of: id, after: place, limit: PageSize.rows + 1, in: access)
            let shown = found.prefix(PageSize.rows)
            let next = found.count > shown.count ? shown.last.map { Cursor([String($0.problem.line), $0.id]) } : nil
            return ExchangeRunPage.Model(
                run: run, problems: shown.map(\.problem),
                next: next.map { Paths.exchangeRun(id).with(query: [("after", $0.text(list: list))]) })
        }
    }

    private static func form(
        _ visit: Visit, _ form: FormReader, mistakes: [MappingProblem] = []
    ) async throws -> HTML {
        let actor = try visit.actor()
        let units = try await visit.house.office.read { try MappingStore.units(for: actor, in: $0) }
        return MappingPages.form(
            form, units: units.map { .init($0.id.rawValue, $0.name) }, mistakes: mistakes,
            context: try await visit.page())
    }

    @Sendable private static func save(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let unit = form.optional("unit", as: UnitID.self)
        guard let file = form.requiredFile("file"), form.isValid else {
            return .invalid(try await self.form(visit, form))
        }
        do {
            let mapping = try AgencyMapping(parsing: file.bytes)
            let id = try await visit.house.office.perform(SaveMapping(mapping.text, unit: unit), as: visit.actor())
            return .redirect(Paths.exchangeMapping(id), saying: .done(ExchangeText.saved))
        } catch let fault as MappingFault {
            if let first = fault.problems.first { form.refuse("file", "mapping", first.message) }
            return .invalid(try await self.form(visit, form, mistakes: fault.problems))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "unit")
            return .invalid(try await self.form(visit, form))
        }
    }
}

/// What goes out to an agency's system, sent as it is made; the ledger notes it at the end.
private actor OutgoingFile<Output: ExchangeOutput> {
    private var output: Output
    private let office: Office
    private let reader: Actor
    private var isNoted = false

    init(_ output: Output, of office: Office, for reader: Actor) {
        (self.output, self.office, self.reader) = (output, office, reader)
    }

    func stream(on day: LegalDate) -> FileStream {
        FileStream(mediaType: output.mediaType, name: "\(output.note.agency)-\(day).\(output.fileEnding)", size: nil) {
            _ in
            try await self.next()
        }
    }

    private func next() async throws -> [UInt8] {
        var output = output
        let bytes = try await output.next(for: reader, in: office)
        self.output = output
        if bytes.isEmpty, !isNoted {
            isNoted = true
            _ = try await office.perform(output.note, as: reader)
        }
        return bytes
    }
}
