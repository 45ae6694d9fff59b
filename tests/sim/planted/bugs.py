"""The planted bugs: name -> (source file, what stands there once, what stands there instead[, how it is hunted]).

Both texts may be tuples, for a bug that takes two changes. A hunt that begins with "--" gives sim_run the kinds of faults
that the bug needs; without one each seed draws its own kinds. "PROGRAM TEST" hunts with a test instead of the simulation: it
has to fail."""

BUGS = {
    # --- replication ---
    "acknowledged_before_replicated": (
        "engine/replication/produce_handler.cpp", "if (m_acks != -1 || (end <= ", "if (m_acks != -2 || (end <= "),
    "high_watermark_without_followers": (
        "engine/replication/leadership.cpp", "lowest = candidate.logEndOffset;", "(void)lowest;"),
    "uncommitted_records_readable": (
        "engine/replication/partition.cpp", "lastStableOffset() : m_highWatermark;", "lastStableOffset() : logEndOffset();"),
    "divergence_overlooked": ("engine/replication/partition.cpp", "    return end;", "    return std::nullopt;"),
    # As it was before KIP-101.
    "truncation_by_high_watermark": (
        "engine/replication/partition.cpp", "    if (m_role == Role::Follower)\n",
        "    if (m_role == Role::Follower && m_log->truncateTo(m_highWatermark))\n"),
    # The leader believes in a smaller set before the controller has agreed to it.
    "isr_shrunk_by_the_leader_alone": (
        "engine/replication/leadership.cpp", "    if (contains(m_state.isr, node))\n        return true;\n    return m_proposal",
        "    if (!m_proposal && contains(m_state.isr, node))\n        return true;\n    return m_proposal"),
    "joins_the_isr_too_early": (
        "engine/replication/leadership.cpp",
        "if (!candidate || candidate->logEndOffset < highWatermark || candidate->logEndOffset < m_epochStart)",
        "if (!candidate)"),
    "epoch_begun_at_the_high_watermark": (
        "engine/replication/partition.cpp", "m_log->assignLeaderEpoch(state.leaderEpoch, logEndOffset());",
        "m_log->assignLeaderEpoch(state.leaderEpoch, m_highWatermark);"),
    # --- storage ---
    "epoch_cache_not_cut": (
        "engine/storage/log_trim.cpp", "log.epochsDirty |= log.epochs.truncateFromEnd(log.logEnd);", ""),
    "duplicate_batch_accepted": (
        "engine/storage/producer_state.cpp", "return {ErrorCode::None, {}, earlier};", "return {};"),
    "sequences_forgotten_at_a_restart": (
        "engine/storage/producer_state.cpp",
        "if (last.lastOffset >= Offset(0) && last.lastSequence >= 0 && last.offsetDelta >= 0)", "if (false)"),
    "flush_messages_ignored": (
        "engine/storage/log_append.cpp", "    if (log.unflushedRecords >= log.config.flushMessages) {\n        // As in Kafka",
        "    if (false) {\n        // As in Kafka"),
    "rot_copied_by_followers": (
        "engine/storage/log_append.cpp", "if (!batch->crcMatches()) {", "if (false) {",
        "--faults bit-rot,partial-cut --seconds 6"),
    "torn_tail_believed": ("engine/storage/log_recovery.cpp", "            if (!matches) {", "            if (false) {"),
    "renamed_before_it_is_synced": ("engine/runtime/disk.cpp", "BOOST_OUTCOME_TRY(file->sync());", ""),
    # --- quorum and controller ---
    "vote_given_twice": ("engine/raft/quorum_election.cpp", "    if (m_voted) {", "    if (m_voted && request.preVote) {"),
    "vote_not_persisted": (
        "engine/raft/quorum.cpp", "hasLed ? std::nullopt : m_voted};", "std::nullopt};",
        "raft_test QuorumElectionTest.VoteIsRememberedAcrossARestart"),
    "candidate_with_a_shorter_log": (
        "engine/raft/quorum_election.cpp",
        "std::tuple(request.lastEpoch, request.logEndOffset) >=\n"
        "                          std::tuple(m_log.lastEpoch(), m_log.logEndOffset());", "true;"),
    "committed_by_the_leader_alone": (
        "engine/raft/leader_progress.cpp", "return offsets[offsets.size() / 2];", "return offsets.front();"),
    "unsynced_quorum_log_counted": (
        "engine/broker/quorum_actions.cpp", "    m_log->sync([this",
        "    if (true)\n"
        "        return later([this, end = m_log->logEndOffset()](Instant now) { m_quorum.onFlushed(end, now); });\n"
        "    m_log->sync([this"),
    "full_disk_ends_a_node": (
        "engine/broker/quorum_driver.cpp", "return error.kind == ErrorKind::Unavailable && !m_log->log().offline();",
        "return error.kind == ErrorKind::Unavailable && false;"),
    "metadata_applied_before_commit": (
        "engine/broker/quorum_actions.cpp", "load(action.to)", "load(m_log->logEndOffset())"),
    # Elected again, the controller goes on from what it knew, and writes what it decides by that into its new epoch.
    "write_across_a_leadership_bounce": (
        "engine/metadata/controller.cpp",
        ("        m_image = committed;\n        m_nextOffset", "        m_image = MetadataImage();\n"),
        ("        if (m_image.offset() == Offset(-1))\n            m_image = committed;\n        m_nextOffset", "")),
    "leader_without_new_epoch": (
        "engine/metadata/partition_change.cpp", "state.leaderEpoch = state.leaderEpoch.next();", ""),
    "leader_from_outside_the_isr": (
        "engine/metadata/leader_chooser.cpp", "id != kNoNode && complete(id) && m_rules.mayLead(id);",
        "id != kNoNode && m_rules.mayLead(id);"),
    "back_from_a_crash_into_the_isr": (
        "engine/metadata/broker_registration.cpp",
        "        if (existing && context.elrEnabled() && !cleanStop)\n"
        "            out.records = movesOnUncleanStop(context, id);\n"
        "        else if (existing)\n"
        "            out.records = movesAwayFrom(context, {id});", "        (void)cleanStop;"),
    # --- groups ---
    "offsets_answered_before_commit": (
        "engine/group/writes.cpp", "    write.answer = std::move(answer);\n",
        "    if (answer)\n        answer(ErrorCode::None);\n"),
    "commit_of_an_old_generation": (
        "engine/group/offsets.cpp",
        "    if (const auto error = group.validate(request.memberId, request.groupInstanceId);\n"
        "        error != ErrorCode::None)\n        return error;\n    if (generation != group.generation)\n"
        "        return ErrorCode::IllegalGeneration;\n", ""),
    # --- transactions ---
    "sequences_reused_after_an_end": (
        "engine/storage/producer_state.cpp", "        producer.batches.clear();\n        producer.lastAborted = -1;\n",
        "        producer.lastAborted = -1;\n"),
    "last_stable_offset_ignores_what_began_before_an_election": (
        "engine/replication/partition.cpp", "return unstable ? std::min",
        "return unstable && (!m_leadership || *unstable >= m_leadership->epochStart()) ? std::min"),
    "aborted_transactions_forgotten_at_a_restart": (
        "engine/storage/log_recovery.cpp", "            segment.setAborted(std::move(read).value());\n", ""),
    "marker_of_an_older_epoch": (
        "engine/storage/producer_state.cpp",
        "        return {};\n    const Producer& producer = found->second;\n    if (batch.producerEpoch() < producer.epoch)\n",
        "        return {};\n    const Producer& producer = found->second;\n    if (producer.epoch >= 0)\n        return {};\n"
        "    if (batch.producerEpoch() < producer.epoch)\n"),
    "coordinator_not_asked_about_a_transaction": (
        "engine/replication/produce_handler.cpp", "        plan.before = Before::Question;\n", ""),
    "end_answered_before_it_is_written": (
        "engine/transaction/end.cpp", "    write(\n        request.transactionalId,",
        "    answer(ErrorCode::None, goOnWith);\n    write(\n        request.transactionalId,"),
    "decided_ends_forgotten_at_an_election": (
        "engine/transaction/shard.cpp", "            sendMarkers(id, entry, now);\n}", "            continue;\n}"),
    "producer_epoch_not_bumped_at_the_end": (
        "engine/transaction/transaction.cpp",
        "        next.lastProducerEpoch = now.producerEpoch;\n        next.producerEpoch = bumped(now.producerEpoch);",
        "        next.lastProducerEpoch = now.producerEpoch;"),
    "zombie_not_fenced": (
        "engine/transaction/transaction.cpp", "    next.producerEpoch = bumped(now.producerEpoch);\n    return next;\n",
        "    next.producerEpoch = now.producerEpoch;\n    return next;\n"),
    "successor_does_not_wait_for_the_end": (
        "engine/transaction/shard.cpp",
        "    case TransactionState::PrepareAbort:\n        return refuse(ErrorCode::ConcurrentTransactions);",
        "    case TransactionState::PrepareAbort:\n        break;"),
    "offsets_of_aborted_transactions_count": ("engine/group/durable_state.cpp", "    if (committed) {", "    if (true) {"),
}
