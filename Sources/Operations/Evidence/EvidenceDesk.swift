package import Enforcement
package import Law
import Logging
package import Storage

/// Where evidence is handed in and given out: the files and the records that speak of them, together.
package enum EvidenceDesk {
    /// A file to be handed in.
    package struct Capture: Sendable {
        package let kind: EvidenceKind
        package let name: String
        package let bytes: [UInt8]
        /// Nil stands for the moment of adding.
        package let capturedAt: Moment?
        /// Nil stands for who adds it.
        package let collector: String?
        /// What a picture of a right shows; nil stands for the genuine article.
        package let shows: RightPicture?

        package init(
            kind: EvidenceKind = .electronic, name: String, bytes: [UInt8], capturedAt: Moment? = nil,
            collector: String? = nil, shows: RightPicture? = nil
        ) {
            self.kind = kind
            self.name = name
            self.bytes = bytes
            self.capturedAt = capturedAt
            self.collector = collector
            self.shows = shows
        }
    }

    /// Whether a file is still what was registered.
    package enum Condition: Sendable, Hashable {
        /// The bytes are those that were registered.
        case sound
        /// The file is there, but its bytes are others.
        case altered
        /// There is no file.
        case missing
    }

    /// Refuses whoever may not add evidence to a record.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `certificate-not-valid` where adding is an officer's.
    package static func require(
        addingTo record: RecordReference, by actor: Actor, at now: Moment, in access: any ReadAccess
    ) throws {
        let scope = try EvidenceStore.scope(of: record, for: actor, in: access)
        guard let duty = record.kind.evidenceDuty else { throw Refusal.notFound(record.kind) }
        try Authority.require(duty, by: actor, on: scope, at: now)
        if record.kind == .case, try CaseStore.find(CaseID(record.id), in: access)?.state.goesOnElsewhere ?? false {
            throw Refusal(
                .notInThisState,
                Wording("案件已在另一案号下继续办理，请在该案添加", "The case goes on under another number: add it there"))
        }
    }

    /// Whether the actor may add evidence to a record that they see.
    package static func mayAdd(
        to kind: RecordKind, by actor: Actor, on scope: RecordScope, at now: Moment
    ) -> Bool {
        kind.evidenceDuty.map { Authority.allows($0, by: actor, on: scope, at: now) } ?? false
    }
}

extension Office {
    /// Keeps a file and puts it under a record. Nothing is kept for somebody who may not add to the record.
    ///
    /// A picture is looked at first. One that cannot be read is kept all the same, and says why it is compared with no other.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput` for an empty or too large file, `slowDown` where too many
    ///   pictures wait to be looked at; a fault.
    package func keep(
        _ capture: EvidenceDesk.Capture, under record: RecordReference, as actor: Actor, key: String? = nil
    ) async throws -> EvidenceID {
        guard !capture.bytes.isEmpty else {
            throw Refusal.invalid(
                "file", Wording("文件是空的，请选择有内容的文件", "The file is empty; choose one that holds something"))
        }
        let now = self.now
        try await read { try EvidenceDesk.require(addingTo: record, by: actor, at: now, in: $0) }
        let photo = try await photos.reading(of: capture.bytes)
        let receipt: EvidenceFiles.Receipt
        do {
            receipt = try await evidence.add(capture.bytes)
        } catch EvidenceFault.tooBig(let limit) {
            throw Refusal.invalid("file", Wording("文件超过\(limit)字节", "The file is larger than \(limit) bytes"))
        }
        return try await perform(
            AddEvidence(
                receipt, to: record, kind: capture.kind, named: capture.name, format: FileFormat(of: capture.bytes),
                capturedAt: capture.capturedAt, collector: capture.collector, photo: photo, shows: capture.shows),
            as: actor, key: key)
    }

    /// The bytes of a piece of evidence, after making sure that they are those that were registered.
    ///
    /// - Throws: `Refusal`: `notFound`; `evidenceAltered`, `evidenceMissing` where the file is no longer what it was.
    package func file(of piece: Evidence) async throws -> [UInt8] {
        guard let hash = EvidenceHash(piece.digest) else { throw Refusal.notFound(.evidence) }
        do {
            return try await evidence.read(hash)
        } catch EvidenceFault.altered {
            log.critical(
                "Evidence has been altered", metadata: ["evidence": "\(piece.id)", "sha256": "\(piece.digest)"])
            throw Refusal(.evidenceAltered, EvidenceDesk.alteredMessage, facts: ["sha256": piece.digest])
        } catch EvidenceFault.missing {
            log.critical("Evidence is missing", metadata: ["evidence": "\(piece.id)", "sha256": "\(piece.digest)"])
            throw Refusal(.evidenceMissing, EvidenceDesk.missingMessage, facts: ["sha256": piece.digest])
        }
    }

    /// Reads a piece of evidence through and tells whether it is still what was registered.
    package func condition(of piece: Evidence) async throws -> EvidenceDesk.Condition {
        do {
            _ = try await file(of: piece)
            return .sound
        } catch let refusal as Refusal where refusal.code == .evidenceAltered {
            return .altered
        } catch let refusal as Refusal where refusal.code == .evidenceMissing {
            return .missing
        }
    }
}

extension EvidenceDesk {
    static let alteredMessage = Wording(
        "证据文件已被改动：其摘要与登记的 SHA-256 不一致，不予提供。请联系管理员核查并从备份恢复",
        "The evidence file has been altered: its digest is not the registered SHA-256, so it is not given out. Have the administrator look into it and restore it from a backup"
    )
    static let missingMessage = Wording(
        "证据文件不在存储中。请联系管理员从备份恢复",
        "The evidence file is not in the store. Have the administrator restore it from a backup")
}
