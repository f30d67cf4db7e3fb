import Enforcement
import HTTPTypes
import Law
import Operations

/// One user: the page, and every act on it.
enum UserActRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.userPattern, access: .signedIn) { .page(try await page($0, FormReader())) },
        PageRoute(.post, Paths.userRolesPattern, access: .signedIn) { visit in
            try await act(visit, field: "roles", saying: AdministrationText.roleGranted) { form -> GrantRole? in
                form.required("role", as: Role.self).map { GrantRole(userID: visit.id(), role: $0) }
            }
        },
        PageRoute(.post, Paths.userRoleEndPattern, access: .signedIn) { visit in
            guard let role = Role(rawValue: visit.value(.word("role"))) else { throw Problem.notFound }
            return try await act(visit, field: "roles", saying: AdministrationText.roleEnded) { _ -> RevokeRole? in
                RevokeRole(userID: visit.id(), role: role)
            }
        },
        PageRoute(.post, Paths.userCertificatesPattern, access: .signedIn) { visit in
            try await act(visit, field: "number", saying: AdministrationText.certificateRegistered) {
                form -> CertifyOfficer? in
                CertificateForms.certified(visit.id(), &form)
            }
        },
        PageRoute(.post, Paths.userSuspensionPattern, access: .signedIn) { visit in
            try await act(visit, field: "suspended", saying: AdministrationText.certificateSuspendedNow) {
                form -> SuspendCertificate? in
                CertificateForms.suspended(&form)
            }
        },
        PageRoute(.post, Paths.userLiftingPattern, access: .signedIn) { visit in
            try await act(visit, field: "lifted", saying: AdministrationText.certificateLifted) {
                form -> LiftSuspension? in
                CertificateForms.lifted(&form)
            }
        },
        PageRoute(.post, Paths.userNamePattern, access: .signedIn) { visit in
            try await act(visit, field: "name", saying: AdministrationText.renamed) { form -> RenameUser? in
                let name = form.required("name", max: 50)
                return RenameUser(userID: visit.id(), name: name, version: version(form))
            }
        },
        PageRoute(.post, Paths.userUnitPattern, access: .signedIn) { visit in
            try await act(visit, field: "unit", saying: AdministrationText.moved) { form -> MoveUser? in
                form.required("unit", as: UnitID.self)
                    .map { MoveUser(userID: visit.id(), to: $0, version: version(form)) }
            }
        },
        PageRoute(.post, Paths.userStatePattern, access: .signedIn) { visit in
            if visit.form().values.first("state") == "open" {
                return try await act(visit, field: "name", saying: AdministrationText.userReopened) {
                    form -> ReopenUser? in
                    ReopenUser(userID: visit.id(), version: version(form))
                }
            }
            return try await act(visit, field: "name", saying: AdministrationText.userClosed) { form -> CloseUser? in
                CloseUser(userID: visit.id(), version: version(form))
            }
        },
        PageRoute(.post, Paths.userCodesPattern, access: .signedIn) { visit in
            try await act(visit, field: "name", saying: AccessText.codesTurnedOff) { _ -> TurnOffCodes? in
                TurnOffCodes(userID: visit.id())
            }
        },
        PageRoute(.post, Paths.userPasswordPattern, access: .signedIn) { visit in
            let user: UserID = visit.id()
            let password = try await visit.house.signIn.resetPassword(of: user, as: visit.actor())
            let person = try await visit.house.office.read { try OrganisationStore.user(user, in: $0) }
            return .page(try await OneTimePasswordPage.page(password, of: user, name: person?.name ?? "", visit))
        },
    ]

    /// Reads the form, does the act and goes back to the user's page; a refusal that can be mended is shown there.
    private static func act<O: Operation>(
        _ visit: Visit, field: String, saying text: Wording, _ operation: (inout FormReader) -> O?
    ) async throws -> PageReply {
        var form = visit.form()
        let operation = operation(&form)
        guard form.isValid, let operation else { return .invalid(try await page(visit, form)) }
        do {
            _ = try await visit.house.office.perform(operation, as: visit.actor())
            return .redirect(Paths.user(visit.id()), saying: .done(text))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: field)
            return .invalid(try await page(visit, form))
        }
    }

    private static func version(_ form: FormReader) -> Int { form.values.first("version").flatMap { Int($0) } ?? 0 }

    private static func page(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let actor = try visit.actor()
        let id: UserID = visit.id()
        let found = try await visit.house.office.read { try Found(id, for: actor, in: $0) }
        let context = try await visit.page()
        let model = UserShowPage.Model(
            person: found.person, certificates: found.certificates,
            tokens: found.tokens.map {
                TokenTable.row(
                    $0, withHolder: false, revocation: Paths.administrationTokenRevocation($0.id), context: context)
            },
            hasCodes: found.hasCodes, isOwn: id == actor.userID,
            units: found.units.filter { $0.unit.active && $0.unit.id != found.person.unitID }
                .map { .init($0.unit.id.rawValue, $0.unit.name) },
            form: form)
        return UserShowPage.page(model, context: context)
    }

    private typealias Found = OrganisationStore.UserFile
}
