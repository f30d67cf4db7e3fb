import Enforcement
import Law
import Operations

extension ListingShowPage.Model {
    /// What a post of this page has to say when it is shown again.
    struct Answers: Sendable {
        var verdict = FormReader()
        var evidence = FormReader()
    }

    /// Reads a listing and what belongs to it.
    init(
        _ id: ListingID, _ query: ListingQueueQuery, answers: Answers = Answers(), for actor: Actor,
        context: PageContext,
        office: Office
    ) async throws {
        let (shown, evidence, next, maySeeBatch) = try await office.read { access in
            let shown = try ListingStore.show(id, for: actor, in: access)
            let record = RecordReference(.listing, id.rawValue)
            let place = ListingQueue.Place(shown.listing)
            return (
                shown, try EvidenceStore.list(of: record, in: access),
                try ListingQueue.next(after: place, in: query.filter, for: actor, in: access),
                (try? ImportStore.batch(shown.listing.batch, for: actor, in: access)) != nil
            )
        }
        let mayJudge = Authority.decide(.listingVerdict, by: actor, on: shown.scope) == .allowed
        let listing = shown.listing
        self.init(
            header: Self.header(shown, next, query, mayJudge: mayJudge, context), queue: query.queue,
            findings: Self.findings(shown, context), hasFindings: !shown.findings.isEmpty,
            verdict: mayJudge && listing.status != .dispatched
                ? Self.verdict(listing, query, answers.verdict, context) : nil,
            signals: SignalList(shown.signals, in: context),
            facts: Self.facts(shown, maySeeBatch: maySeeBatch, context),
            evidence: evidence.map { EvidenceList.Item($0, in: context) },
            addEvidence: mayJudge
                ? EvidenceForm.form(query.carried(by: Paths.listingEvidence(id)), answers.evidence, context) : nil,
            samePictures: SamePictureList(same: shown.samePictures),
            verdicts: shown.verdicts.reversed().map { Self.entry($0, context) },
            clues: shown.clues.map { Self.clue($0) },
            proof: shown.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) })
    }

    private static func header(
        _ shown: ShownListing, _ next: ListingID?, _ query: ListingQueueQuery, mayJudge: Bool, _ context: PageContext
    ) -> RecordHeader {
        let listing = shown.listing
        var actions: [ActButton] = []
        if mayJudge, DispatchListings.obstacle(to: listing) == nil {
            actions.append(
                ActButton(context.say(ListingText.dispatch), .link(Paths.dispatch(of: [listing.id])), weight: .primary))
        }
        if let next {
            actions.append(ActButton(context.say(ListingText.next), .link(query.carried(by: Paths.listing(next)))))
        }
        let score = listing.score.map { context.say(ListingText.total(String(ScoreBar.hundredths($0)))) }
        return RecordHeader(
            number: "\(listing.platform.isEmpty ? "" : listing.platform + " ")\(listing.externalID)",
            title: listing.title,
            state: StateBadge(context.say(listing.status.label), listing.status.tone),
            facts: [score, listing.sellerName, context.language.moment(listing.capturedAt)].compactMap { $0 },
            actions: actions)
    }

    private static func verdict(
        _ listing: Listing, _ query: ListingQueueQuery, _ form: FormReader, _ context: PageContext
    ) -> VerdictForm {
        VerdictForm(
            path: query.carried(by: Paths.listingVerdict(listing.id)), version: listing.version,
            standing: listing.status,
            error: form.problem("reason").map(context.say), reason: form.values.first("reason") ?? "")
    }

    private static func findings(_ shown: ShownListing, _ context: PageContext) -> FindingView {
        ScreenedPassages(
            title: shown.listing.title, description: shown.listing.description, seller: shown.listing.sellerName,
            address: shown.listing.url, findings: shown.findings
        ).view(in: context)
    }

    private static func facts(
        _ shown: ShownListing, maySeeBatch: Bool, _ context: PageContext
    ) -> [FactList.Fact] {
        let (listing, say) = (shown.listing, context.say)
        let seller = [listing.sellerName, listing.sellerCode].compactMap { $0 }.joined(separator: " · ")
        return [
            FactList.Fact(say(ListingText.price), price(shown, context)),
            FactList.Fact(say(ListingText.seller), text: seller.isEmpty ? nil : seller),
            FactList.Fact(say(ListingText.platform), text: listing.platform.isEmpty ? nil : listing.platform),
            FactList.Fact(say(ListingText.number), "<code>\(listing.externalID)</code>"),
            FactList.Fact(say(ListingText.category), text: listing.category),
            FactList.Fact(
                say(ListingText.address), listing.url.map { "<code>\($0)</code>" } ?? "<span class=\"none\">–</span>"),
            FactList.Fact(
                say(ListingText.pictures),
                listing.images.isEmpty
                    ? "<span class=\"none\">–</span>" : each(listing.images) { "<code>\($0)</code><br>" }),
            FactList.Fact(say(ListingText.captured), context.timeAgo(listing.capturedAt)),
            FactList.Fact(say(ListingText.collector), text: "\(listing.collector) · \(shown.unitName)"),
            maySeeBatch
                ? FactList.Fact(say(ListingText.inBatch), text: shown.batchName, path: Paths.importBatch(listing.batch))
                : FactList.Fact(say(ListingText.inBatch), text: shown.batchName),
            FactList.Fact(say(ListingText.ruleSet), text: shown.ruleSet),
            FactList.Fact(say(CalibrationText.foretold), text: shown.foretold.map { foretold($0, context) }),
            FactList.Fact(say(ListingText.proofOfFields), "<code>\(listing.contentHash)</code>"),
        ]
    }

    /// The price beside the usual price of the strongest finding's right.
    private static func price(_ shown: ShownListing, _ context: PageContext) -> HTML {
        guard let price = shown.listing.price else { return "<span class=\"none\">–</span>" }
        let money = context.language.money(price)
        guard let usual = shown.findings.first?.referencePrice, usual.currency == price.currency, usual.minor > 0 else {
            return "\(money)"
        }
        let share = context.language.percent(Int(clamping: price.minor), of: Int(clamping: usual.minor))
        return """
            \(money)<br><span class="beside">\(context.say(ListingText.referencePrice)) \
            \(context.language.money(usual)) · \(context.say(ListingText.share(share)))</span>
            """
    }

    /// The probability by the latest calibration, and by the one in force when the listing was captured.
    private static func foretold(_ share: ForetoldShare, _ context: PageContext) -> String {
        let now = context.say(CalibrationText.said(context.percent(share.now.probability), share.now.version))
        guard let then = share.then else { return now }
        return now + " · "
            + context.say(CalibrationText.saidThen(context.percent(then.probability), then.version))
    }

    private static func clue(_ clue: RecordLine) -> FactList.Fact {
        let text = "\(clue.title) · \(clue.unitName)"
        return Paths.record(RecordReference(.clue, clue.id)).map { FactList.Fact(clue.number, text: text, path: $0) }
            ?? FactList.Fact(clue.number, text: text)
    }

    private static func entry(_ verdict: GivenVerdict, _ context: PageContext) -> Timeline.Entry {
        Timeline.Entry(
            act: context.say(ListingText.gave(verdict.verdict)), actor: verdict.by, moment: verdict.at,
            note: verdict.reason, proof: verdict.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            tone: verdict.verdict == .suspected ? .soon : .quiet)
    }
}
