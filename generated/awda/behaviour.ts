// Made from spec/awda by `npm run generate`. Do not edit.

import type { Behaviour, Expression, Reject } from '../../src/core/behaviour.ts'
import { amount, field, pick, timeText } from '../../src/core/expression.ts'
import { nextDue, overdueAt, remaining, schedule, settle } from './hooks.ts'

const names: Record<'owed', Expression> = {
  owed: (scope) => remaining(field(scope.entity('loan'), 'repaymentSchedule')),
}
const before1: Reject = {
  verb: 'reject',
  id: 'before.1',
  grade: 'documented',
  unknown:
    'Whether this code means a user who is not registered, and whether mobile names the user. That registration comes first is documented.',
  if: (scope) => field(scope.sent, 'mobile') && !scope.entity('user'),
  when: 'sent.mobile and not user',
  code: '1009',
}
const before2: Reject = {
  verb: 'reject',
  id: 'before.2',
  grade: 'documented',
  unknown: 'Whether the loan of another customer counts as none.',
  if: (scope) =>
    field(scope.sent, 'loanNumber') &&
    (!scope.entity('loan') ||
      (field(scope.sent, 'mobile') && field(scope.entity('loan'), 'mobile') !== field(scope.sent, 'mobile'))),
  when: 'sent.loanNumber and (not loan or sent.mobile and loan.mobile is not sent.mobile)',
  code: '1010',
}

export const behaviour: Behaviour = {
  entities: {
    user: {
      key: 'mobile',
      grade: 'hint',
      unknown: 'That mobile names the customer; sibling services do it so.',
      seed: [],
      holdsTokens: false,
      fields: ['mobile', 'name', 'nik', 'email'],
      transitions: {},
    },
    card: {
      key: 'mobile',
      grade: 'hint',
      unknown: 'That mobile names the customer; sibling services do it so.',
      seed: [],
      holdsTokens: false,
      fields: ['mobile', 'userName', 'bankCode', 'bankName', 'bankAccountNumber'],
      transitions: {},
    },
    virtualAccount: {
      key: 'loanNumber',
      grade: 'hint',
      unknown: 'Whether a loan has one account or several.',
      seed: [],
      holdsTokens: false,
      fields: ['loanNumber', 'accountNumber'],
      transitions: {},
    },
    loan: {
      key: 'loanNumber',
      grade: 'hint',
      unknown: 'That the loan number is the result of submitLoan.',
      initial: 'reviewing',
      seed: [],
      holdsTokens: false,
      fields: [
        'loanNumber',
        'state',
        'mobile',
        'orderNo',
        'amount',
        'tenor',
        'appliedAt',
        'approvedAmount',
        'approvedTenor',
        'approvedAt',
        'changedAt',
        'rejectedAt',
        'cancelledAt',
        'agreementSignedAt',
        'disbursedAt',
        'repaymentSchedule',
        'closedAt',
      ],
      transitions: {
        approve: [
          {
            id: 'loan.approve',
            grade: 'published',
            unknown: 'How long a decision takes.',
            from: ['reviewing'],
            to: 'approved',
            after: () => 300000,
            set: {
              approvedAmount: (scope) => field(scope.entity('loan'), 'amount'),
              approvedTenor: (scope) => field(scope.entity('loan'), 'tenor'),
              approvedAt: (scope) => timeText(scope.now, 420),
              changedAt: (scope) => timeText(scope.now, 420),
            },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
        ],
        reject: [
          {
            id: 'loan.reject',
            grade: 'hint',
            unknown: 'That a rejection is sent as the same notification.',
            from: ['reviewing'],
            to: 'rejected',
            set: {
              rejectedAt: (scope) => timeText(scope.now, 420),
              changedAt: (scope) => timeText(scope.now, 420),
            },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
        ],
        cancel: [
          {
            id: 'loan.cancel',
            grade: 'hint',
            unknown: 'Who cancels a loan, and until when.',
            from: ['reviewing', 'approved'],
            to: 'canceled',
            set: {
              cancelledAt: (scope) => timeText(scope.now, 420),
              changedAt: (scope) => timeText(scope.now, 420),
            },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
        ],
        sign: [
          {
            id: 'loan.sign',
            grade: 'documented',
            from: ['approved'],
            to: 'signed',
            set: { agreementSignedAt: (scope) => timeText(scope.now, 420) },
          },
        ],
        disburse: [
          {
            id: 'loan.disburse',
            grade: 'inferred',
            unknown:
              'How long a disbursement takes, and how the schedule is computed. The schedule itself is documented.',
            from: ['signed'],
            to: 'disbursed',
            after: () => 3600000,
            set: {
              disbursedAt: (scope) => timeText(scope.now, 420),
              changedAt: (scope) => timeText(scope.now, 420),
              repaymentSchedule: (scope) =>
                schedule(
                  field(scope.entity('loan'), 'loanNumber'),
                  field(scope.entity('loan'), 'approvedAmount'),
                  field(scope.entity('loan'), 'approvedTenor'),
                  scope.now,
                ),
            },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
        ],
        fallDue: [
          {
            id: 'loan.fallDue',
            grade: 'inferred',
            unknown:
              'When a loan counts as overdue, and that a notification says so. The word overdue is published.',
            from: ['disbursed'],
            to: 'overdue',
            after: (scope) =>
              amount(overdueAt(field(scope.entity('loan'), 'repaymentSchedule'))) - amount(scope.now),
            set: { changedAt: (scope) => timeText(scope.now, 420) },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
        ],
        pay: [
          {
            id: 'loan.pay.1',
            grade: 'published',
            unknown: 'How a repayment is credited, and the state of a loan that is repaid.',
            if: (scope) => !(amount(field(scope.sent, 'amount')) < amount(names.owed(scope))),
            from: ['disbursed', 'overdue'],
            to: 'closed',
            set: {
              closedAt: (scope) => timeText(scope.now, 420),
              changedAt: (scope) => timeText(scope.now, 420),
              repaymentSchedule: (scope) =>
                settle(field(scope.entity('loan'), 'repaymentSchedule'), field(scope.sent, 'amount')),
            },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
          {
            id: 'loan.pay.2',
            grade: 'published',
            unknown: 'How a repayment is credited, and the state of a loan that is repaid.',
            from: ['disbursed', 'overdue'],
            to: 'disbursed',
            set: {
              changedAt: (scope) => timeText(scope.now, 420),
              repaymentSchedule: (scope) =>
                settle(field(scope.entity('loan'), 'repaymentSchedule'), field(scope.sent, 'amount')),
            },
            notify: {
              event: 'loanStatusChanged',
              fields: [
                'loanNumber',
                'state',
                'changedAt',
                'approvedAmount',
                'approvedTenor',
                'repaymentSchedule',
              ],
            },
          },
        ],
      },
    },
  },
  operations: {
    registerUser: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'registerUser.1',
          grade: 'documented',
          unknown: 'What makes two customers the same one, mobile or nik.',
          if: (scope) => scope.entity('user'),
          when: 'user',
          code: '1008',
        },
        {
          verb: 'create',
          id: 'registerUser.2',
          grade: 'published',
          entity: 'user',
          set: {
            mobile: (scope) => field(scope.sent, 'mobile'),
            name: (scope) => field(scope.sent, 'name'),
            nik: (scope) => field(scope.sent, 'nik'),
            email: (scope) => field(scope.sent, 'email'),
          },
        },
        { verb: 'respond', id: 'registerUser.3', grade: 'published', value: () => null },
      ],
    },
    listAuthorizations: { token: [], rules: [before1] },
    getAuthorizationUrl: { token: [], rules: [before1] },
    notifyAuthorization: { token: [], rules: [before1] },
    getBankCard: {
      token: [],
      rules: [
        before1,
        {
          verb: 'respond',
          id: 'getBankCard.1',
          grade: 'inferred',
          unknown: 'How the response says that no card is bound; here the result is null.',
          value: (scope) =>
            pick(scope.entity('card'), ['userName', 'bankCode', 'bankName', 'bankAccountNumber']),
        },
      ],
    },
    listBanks: { token: [], rules: [before1] },
    bindBankCard: {
      token: [],
      rules: [
        before1,
        {
          verb: 'create',
          id: 'bindBankCard.1',
          grade: 'hint',
          unknown: 'Whether the check of the bank can fail.',
          entity: 'card',
          set: {
            mobile: (scope) => field(scope.sent, 'mobile'),
            userName: (scope) => field(scope.sent, 'userName'),
            bankCode: (scope) => field(scope.sent, 'bankCode'),
            bankName: (scope) => field(scope.sent, 'bankName'),
            bankAccountNumber: (scope) => field(scope.sent, 'bankAccountNumber'),
          },
        },
        {
          verb: 'respond',
          id: 'bindBankCard.2',
          grade: 'inferred',
          unknown: 'What the result holds.',
          value: () => null,
        },
      ],
    },
    submitLoan: {
      token: [],
      rules: [
        before1,
        {
          verb: 'reject',
          id: 'submitLoan.1',
          grade: 'inferred',
          unknown: 'Whether a loan without a card is rejected, and with which code.',
          if: (scope) => field(scope.sent, 'mobile') && !scope.entity('card'),
          when: 'sent.mobile and not card',
          code: '1007',
        },
        {
          verb: 'create',
          id: 'submitLoan.2',
          grade: 'published',
          unknown: 'How long a decision takes.',
          entity: 'loan',
          set: {
            mobile: (scope) => field(scope.sent, 'mobile'),
            orderNo: (scope) => field(scope.sent, 'orderNo'),
            loanNumber: (scope) => scope.id('LN############'),
            amount: (scope) => field(scope.sent, 'loan', 'amount'),
            tenor: (scope) => field(scope.sent, 'loan', 'tenor'),
            appliedAt: (scope) => timeText(scope.now, 420),
          },
        },
        {
          verb: 'respond',
          id: 'submitLoan.3',
          grade: 'hint',
          unknown: 'Whether the loan number is the whole result.',
          value: (scope) => field(scope.entity('loan'), 'loanNumber'),
        },
      ],
    },
    getLoanAgreement: {
      token: [],
      rules: [
        before1,
        before2,
        {
          verb: 'reject',
          id: 'getLoanAgreement.1',
          grade: 'inferred',
          unknown: 'The code for a loan that has no agreement.',
          if: (scope) =>
            field(scope.entity('loan'), 'state') === 'reviewing' ||
            field(scope.entity('loan'), 'state') === 'rejected' ||
            field(scope.entity('loan'), 'state') === 'canceled',
          when: "loan.state is 'reviewing' or loan.state is 'rejected' or loan.state is 'canceled'",
          code: '600',
        },
      ],
    },
    signAgreement: {
      token: [],
      rules: [
        before1,
        before2,
        {
          verb: 'transition',
          id: 'signAgreement.1',
          grade: 'inferred',
          unknown: 'The code for a loan that is not approved.',
          entity: 'loan',
          name: 'sign',
          code: '1007',
        },
        {
          verb: 'respond',
          id: 'signAgreement.2',
          grade: 'inferred',
          unknown: 'What the result holds.',
          value: () => null,
        },
      ],
    },
    getLoan: {
      token: [],
      rules: [
        before1,
        before2,
        {
          verb: 'respond',
          id: 'getLoan.1',
          grade: 'documented',
          unknown: 'All names but loanNumber, and the words for states.',
          value: (scope) =>
            pick(scope.entity('loan'), [
              'loanNumber',
              'state',
              'amount',
              'tenor',
              'approvedAmount',
              'approvedTenor',
              'appliedAt',
              'approvedAt',
              'agreementSignedAt',
              'fundedAt',
              'disbursedAt',
              'closedAt',
              'rejectedAt',
              'cancelledAt',
              'repaymentSchedule',
            ]),
        },
      ],
    },
    getRepaymentAccount: {
      token: [],
      rules: [
        before1,
        before2,
        {
          verb: 'reject',
          id: 'getRepaymentAccount.1',
          grade: 'inferred',
          unknown:
            'The code for a loan that is not disbursed. The diagram makes the call for a disbursed loan (published).',
          if: (scope) =>
            scope.entity('loan') &&
            field(scope.entity('loan'), 'state') !== 'disbursed' &&
            field(scope.entity('loan'), 'state') !== 'overdue',
          when: "loan and loan.state is not 'disbursed' and loan.state is not 'overdue'",
          code: '600',
        },
        {
          verb: 'create',
          id: 'getRepaymentAccount.2',
          grade: 'hint',
          unknown: 'The form of the number.',
          if: (scope) => scope.entity('loan') && !scope.entity('virtualAccount'),
          entity: 'virtualAccount',
          set: {
            loanNumber: (scope) => field(scope.sent, 'loanNumber'),
            accountNumber: (scope) => scope.id('88##############'),
          },
        },
        {
          verb: 'respond',
          id: 'getRepaymentAccount.3',
          grade: 'hint',
          unknown: 'All names, the banks, and which amount is suggested.',
          if: (scope) => scope.entity('virtualAccount'),
          value: (scope) => ({
            accountNumber: field(scope.entity('virtualAccount'), 'accountNumber'),
            bankCode: 'BNI',
            suggestedAmount: nextDue(field(scope.entity('loan'), 'repaymentSchedule')),
            closed: false,
          }),
        },
      ],
    },
    checkEligibility: { token: [], rules: [before1] },
    createUploadToken: { token: [], rules: [before1] },
    uploadImageFile: { token: [], rules: [before1] },
    uploadImage: { token: [], rules: [before1] },
    getRedirectUrl: { token: [], rules: [before1, before2] },
  },
}
