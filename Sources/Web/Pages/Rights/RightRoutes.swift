import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the register of rights.
enum RightRoutes {
    static let all: [any Route] = reading + writing + sellers + hosts + [files] + RightAPI.all

    private static let reading: [any Route] = [
        PageRoute(.get, Paths.rightsPattern, access: .signedIn) { visit in
            let (actor, day, query) = (try visit.actor(), visit.now.date, visit.query)
            let model = try await visit.house.office.read {
                try RightListPage.Model(query, on: day, for: actor, in: $0)
            }
            return .page(RightListPage.page(model, context: try await visit.page()))
        },
        PageRoute(.get, Paths.rightPattern, access: .signedIn) { visit in
            .page(RightShowPage.page(try await visit.right(), context: try await visit.page()))
        },
    ]

    private static let writing: [any Route] = [
        PageRoute(.get, Paths.newRightPattern, access: .signedIn) { visit in
            try visit.actor().require(.rightWrite)
            let form = RightForm(FormReader(FormData([("kind", RightKind.trademark.rawValue)])))
            return .page(RightFormPage.page(form, changing: nil, context: try await visit.page()))
        },
        PageRoute(.post, Paths.rightsPattern, access: .signedIn) { visit in
            var form = RightForm(visit.form())
            do {
                if let draft = form.draft() {
                    let id = try await visit.house.office.perform(AddRight(draft), as: visit.actor())
                    return .redirect(Paths.right(id), saying: .done(RightText.added))
                }
            } catch { try form.take(error) }
            return .invalid(RightFormPage.page(form, changing: nil, context: try await visit.page()))
        },
        PageRoute(.get, Paths.rightEditPattern, access: .signedIn) { visit in
            let right = try await visit.right().shown.right
            return .page(RightFormPage.page(RightForm(right), changing: right, context: try await visit.page()))
        },
        PageRoute(.post, Paths.rightEditPattern, access: .signedIn) { visit in
            let right = try await visit.right().shown.right
            var form = RightForm(visit.form())
            let version = Int(form.value("version")) ?? 0
            do {
                if let draft = form.draft(of: right) {
                    _ = try await visit.house.office.perform(
                        UpdateRight(right.id, version: version, to: draft), as: visit.actor())
                    return .redirect(Paths.right(right.id), saying: .done(RightText.updated))
                }
            } catch { try form.take(error) }
            return .invalid(RightFormPage.page(form, changing: right, context: try await visit.page()))
        },
        PageRoute(.get, Paths.rightRevocationPattern, access: .signedIn) { visit in
            let right = try await visit.right().shown.right
            return .page(RightRevocationPage.page(right, form: FormReader(), context: try await visit.page()))
        },
        PageRoute(.post, Paths.rightRevocationPattern, access: .signedIn) { visit in
            var form = visit.form()
            let version = form.optional("version", as: Int.self) ?? 0
            do {
                let operation = RevokeRight(visit.id(), version: version, reason: form.optional("reason") ?? "")
                _ = try await visit.house.office.perform(operation, as: visit.actor())
                return .redirect(Paths.right(visit.id()), saying: .done(RightText.struckOff))
            } catch { try form.take(error) }
            let right = try await visit.right().shown.right
            return .invalid(RightRevocationPage.page(right, form: form, context: try await visit.page()))
        },
        PageRoute(.get, Paths.rightsImportPattern, access: .signedIn) { visit in
            try visit.actor().require(.rightWrite)
            return .page(RightImportPage.page(FormReader(), context: try await visit.page()))
        },
        PageRoute(.post, Paths.rightsImportPattern, access: .signedIn, form: .files(1, upTo: 32 << 20)) { visit in
            var form = visit.form()
            let (file, kind) = (form.requiredFile("file"), form.required("kind", as: RightKind.self))
            guard let file, let kind else {
                return .invalid(RightImportPage.page(form, context: try await visit.page()))
            }
            var intake = try RightsIntake(into: visit.house.office, as: visit.actor(), kind: kind)
            try await intake.feed(file.bytes)
            let summary = try await intake.finish()
            return .page(RightImportPage.result(summary, of: file.fileName, context: try await visit.page()))
        },
    ]

    private static let sellers: [any Route] = [
        PageRoute(.post, Paths.rightSellersPattern, access: .signedIn) { visit in
            var form = visit.form()
            let (seller, code) = (form.required("seller", max: 200), form.optional("code", max: 60))
            let until = form.optional("validUntil", as: LegalDate.self)
            do {
                if form.isValid {
                    let operation = AuthoriseSeller(right: visit.id(), seller: seller, code: code, validUntil: until)
                    _ = try await visit.house.office.perform(operation, as: visit.actor())
                    return .redirect(Paths.right(visit.id()).at("sellers"), saying: .done(RightText.sellerAdded))
                }
            } catch { try form.take(error, fieldOfDuplicate: "seller") }
            var model = try await visit.right()
            model.sellerForm = form
            return .invalid(RightShowPage.page(model, context: try await visit.page()))
        },
        PageRoute(.post, Paths.sellerWithdrawalPattern, access: .signedIn) { visit in
            var form = visit.form()
            let operation = WithdrawSeller(right: visit.id(), seller: form.required("seller", max: 200))
            _ = try await visit.house.office.perform(operation, as: visit.actor())
            return .redirect(Paths.right(visit.id()).at("sellers"), saying: .done(RightText.sellerWithdrawn))
        },
    ]

    private static let files = PageRoute(
        .post, Paths.rightFilesPattern, access: .signedIn, form: EvidenceForm.limits
    ) { visit in
        var form = visit.form()
        let captures = EvidenceForm.read(&form, at: visit.now)
        guard form.isValid else {
            var model = try await visit.right()
            model.fileForm = form
            return .invalid(RightShowPage.page(model, context: try await visit.page()))
        }
        let right: RightID = visit.id()
        let notice = try await visit.keep(captures, under: RecordReference(.right, right.rawValue))
        return .redirect(Paths.right(right).at("files"), saying: notice)
    }

    private static let hosts: [any Route] = [
        PageRoute(.post, Paths.rightHostsPattern, access: .signedIn) { visit in
            var form = visit.form()
            let address = form.required("host", max: 500)
            do {
                if form.isValid {
                    let operation = AddOfficialHost(right: visit.id(), address: address)
                    _ = try await visit.house.office.perform(operation, as: visit.actor())
                    return .redirect(Paths.right(visit.id()).at("hosts"), saying: .done(RightText.hostAdded))
                }
            } catch { try form.take(error, fieldOfDuplicate: "host") }
            var model = try await visit.right()
            model.hostForm = form
            return .invalid(RightShowPage.page(model, context: try await visit.page()))
        },
        PageRoute(.post, Paths.hostWithdrawalPattern, access: .signedIn) { visit in
            var form = visit.form()
            let operation = WithdrawOfficialHost(right: visit.id(), host: form.required("host", max: 253))
            _ = try await visit.house.office.perform(operation, as: visit.actor())
            return .redirect(Paths.right(visit.id()).at("hosts"), saying: .done(RightText.hostWithdrawn))
        },
    ]
}

extension Visit {
    /// The right that the path names, as the visitor sees it.
    fileprivate func right() async throws -> RightShowPage.Model {
        let (actor, day, id) = (try actor(), now.date, id(RightID.self))
        return try await house.office.read { access in
            RightShowPage.Model(
                shown: try RightStore.show(id, for: actor, in: access), day: day,
                proof: try LedgerStore.latestEntry("ip_right", id, in: access).map { Int($0) })
        }
    }
}
